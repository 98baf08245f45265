package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.text.NumberFormat;
import java.util.function.Function;
import vn.thanhdong.history.query.AuditDetail;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.DossierHistory;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;

/** All that one event says. What is personal in it stays closed until a reason is given. */
final class EventDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int SUBJECTS_SHOWN = 5;

    private final transient AuditEvent event;
    private final transient TrailWords words;
    private final transient Function<String, AuditDetail> ask;
    private final Div contents = new Div();

    /** @param ask for what the event says, with a reason or without */
    EventDialog(AuditEvent event, TrailWords words, Function<String, AuditDetail> ask) {
        this.event = event;
        this.words = words;
        this.ask = ask;
        addClassName("trail-event");
        setWidth("min(46rem, 96vw)");
        setHeaderTitle(TrailWords.type(event.type()));
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(getTranslation("action.close"));
        getHeader().add(close);
        add(facts(), contents);
        show(ask.apply(""));
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "trail.fact.recorded", Dates.second(event.recordedAt()));
        fact(facts, "trail.fact.happened", Dates.second(event.happenedAt()));
        String how = words.how(event);
        fact(facts, "trail.fact.who", words.who(event) + (how.isEmpty() ? "" : " · " + how));
        if (!event.subjects().isEmpty()) {
            var subjects = new DescriptionList.Description();
            event.subjects().stream().limit(SUBJECTS_SHOWN).forEach(subject -> {
                var all = new Anchor(
                        TrailLink.to(AuditFilter.ALL.withSubject(subject.key())), getTranslation("trail.all.subject"));
                all.addClassName("hint");
                subjects.add(new Div(
                        new Span(TrailWords.kind(subject) + " "),
                        SubjectLink.of(subject, words),
                        new Span(" · "),
                        all));
            });
            int more = event.subjects().size() - SUBJECTS_SHOWN;
            if (more > 0) {
                subjects.add(new Div(getTranslation("trail.subject.more", more)));
            }
            facts.add(new Div(new DescriptionList.Term(getTranslation("trail.fact.subjects")), subjects));
        }
        if (!event.session().isEmpty()) {
            var all = new Anchor(
                    TrailLink.to(AuditFilter.ALL.withSession(event.session())), getTranslation("trail.all.session"));
            facts.add(new Div(
                    new DescriptionList.Term(getTranslation("trail.fact.session")),
                    new DescriptionList.Description(all)));
        }
        fact(
                facts,
                "trail.fact.position",
                NumberFormat.getIntegerInstance(getLocale()).format(event.position()));
        fact(facts, "trail.fact.id", event.eventId());
        var links = new Div(new Anchor(StoryView.address(event.position()), getTranslation("trail.story.open")));
        links.addClassName("trail-links");
        if (!event.correlationId().isEmpty()) {
            links.add(new Anchor(
                    TrailLink.to(AuditFilter.ALL.withCorrelation(event.correlationId())),
                    getTranslation("trail.all.request")));
        }
        if (!event.person().isEmpty()) {
            links.add(new Anchor(
                    TrailLink.to(AuditFilter.ALL.withPerson(event.person())), getTranslation("trail.all.person")));
        }
        facts.add(new Div(
                new DescriptionList.Term(getTranslation("trail.fact.more")), new DescriptionList.Description(links)));
        return facts;
    }

    private void show(AuditDetail detail) {
        contents.removeAll();
        if (detail.state() == AuditDetail.State.NONE) {
            contents.add(new Paragraph(getTranslation("trail.detail.none")));
            return;
        }
        if (!detail.changes().isEmpty()) {
            contents.add(new H3(getTranslation("trail.detail.changes")), changes(detail));
        }
        contents.add(personal(detail), technical(detail));
    }

    private static DescriptionList changes(AuditDetail detail) {
        var list = new DescriptionList();
        list.addClassName("facts");
        for (DossierHistory.Change change : detail.changes()) {
            list.add(new Div(
                    new DescriptionList.Term(Names.of(change.name())),
                    new DescriptionList.Description(Names.of(change.value()))));
        }
        return list;
    }

    private Component personal(AuditDetail detail) {
        return switch (detail.state()) {
            case NONE, NOTHING_PERSONAL -> new Div();
            case NEVER_OPEN -> note("trail.personal.never");
            case OPENED -> note("trail.personal.opened");
            case CLOSED -> closed();
        };
    }

    private Div note(String key) {
        var note = new Div(getTranslation(key));
        note.addClassName("note");
        return note;
    }

    private Div closed() {
        var reason = new ReasonArea();
        var open = new Button(
                getTranslation("trail.personal.open"),
                VaadinIcon.UNLOCK.create(),
                click -> reason.given().map(ask).ifPresent(this::show));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var part = new Div(
                new H3(getTranslation("trail.personal.closed")),
                new Paragraph(getTranslation("trail.personal.explained")),
                reason,
                open);
        part.addClassName("trail-closed");
        return part;
    }

    private Details technical(AuditDetail detail) {
        var list = new DescriptionList();
        list.addClassNames("facts", "trail-fields");
        row(list, event.type(), detail.aggregateId() + " #" + detail.sequence());
        detail.fields()
                .forEach(field -> row(
                        list, field.name(), field.personal() ? getTranslation("trail.field.sealed") : field.value()));
        return new Details(getTranslation("trail.detail.stored"), list);
    }

    private void fact(DescriptionList facts, String key, String value) {
        row(facts, getTranslation(key), value);
    }

    private static void row(DescriptionList facts, String name, String value) {
        facts.add(new Div(new DescriptionList.Term(name), new DescriptionList.Description(value)));
    }
}

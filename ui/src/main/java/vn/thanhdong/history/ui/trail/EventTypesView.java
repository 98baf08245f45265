package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.history.query.AuditFilter;
import vn.thanhdong.history.query.AuditTerms;
import vn.thanhdong.history.query.EventTypes;
import vn.thanhdong.history.query.EventTypes.Type;
import vn.thanhdong.history.query.GetEventTypes;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.Tone;

/** <i>Loại sự kiện</i>: what can be recorded, in which revisions it was, and how often. */
@Route("loai-su-kien")
@Menu(title = "nav.eventTypes", order = 2.65, icon = "vaadin:tags")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/catalogue.css")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
public class EventTypesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final NumberFormat number = NumberFormat.getIntegerInstance(getLocale());
    private final Grid<Type> grid = new Grid<>();
    private final TextField filter = new TextField();
    private final transient List<Type> types;

    public EventTypesView(Questions questions) {
        var says = new Paragraph();
        says.addClassName("says");
        types = asked(questions, says);
        columns();
        filter.setPlaceholder(getTranslation("types.filter"));
        filter.setAriaLabel(getTranslation("types.filter"));
        filter.setClearButtonVisible(true);
        filter.setWidth("min(28rem, 100%)");
        addClassName("event-types");
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(typed -> fill());
        add(new PageHeader(getTranslation("types.title"), getTranslation("types.sentence")), says, filter, grid);
        fill();
    }

    private List<Type> asked(Questions questions, Paragraph says) {
        try {
            EventTypes answer = questions.ask(new GetEventTypes());
            long unused =
                    answer.types().stream().filter(one -> one.events() == 0).count();
            says.setText(
                    answer.counted()
                            ? getTranslation(
                                    "types.says",
                                    number.format(answer.events()),
                                    answer.types().size() - unused,
                                    unused)
                            : getTranslation("types.notCounted"));
            return answer.types();
        } catch (ServiceUnavailable away) {
            says.setText(getTranslation("types.away"));
            return List.of();
        }
    }

    private void columns() {
        grid.addComponentColumn(EventTypesView::name)
                .setHeader(getTranslation("types.type"))
                .setFlexGrow(4);
        grid.addColumn(type -> Names.of(AuditTerms.context(AuditTerms.contextOf(type.type()))))
                .setHeader(getTranslation("types.context"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::revision)
                .setHeader(getTranslation("types.revision"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::events)
                .setHeader(getTranslation("types.events"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(type -> time(type.first()))
                .setHeader(getTranslation("types.first"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(type -> time(type.last()))
                .setHeader(getTranslation("types.last"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addClassName("wrapping");
        grid.setHeight("38rem");
        grid.setEmptyStateText(getTranslation("types.none"));
    }

    private static Div name(Type type) {
        var code = new Span(type.type());
        code.addClassName("hint");
        var name = new Div(new Div(Names.of(AuditTerms.type(type.type()))), code);
        name.addClassName("two-lines");
        return name;
    }

    private Span revision(Type type) {
        var revision = new Span(type.revision());
        if (type.isUnknown()) {
            revision.setText(getTranslation("types.unknown", type.revision()));
            revision.addClassNames("td-badge", Tone.BAD.css());
        } else if (type.isUpcast()) {
            revision.setText(getTranslation("types.upcast", type.revision(), type.current()));
            revision.addClassNames("td-badge", Tone.INFORMATION.css());
        }
        return revision;
    }

    private Span events(Type type) {
        String text = number.format(type.events());
        return type.events() == 0
                ? new Span(text)
                : new Span(new Anchor(TrailLink.to(AuditFilter.ALL.withTypes(Set.of(type.type()))), text));
    }

    private static String time(@Nullable Instant moment) {
        return moment == null ? "" : Dates.time(moment);
    }

    private void fill() {
        String typed = VietnameseText.folded(filter.getValue().strip());
        grid.setItems(types.stream()
                .filter(type -> VietnameseText.folded(type.type() + " " + Names.of(AuditTerms.type(type.type())))
                        .contains(typed))
                .toList());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("types.title"));
    }
}

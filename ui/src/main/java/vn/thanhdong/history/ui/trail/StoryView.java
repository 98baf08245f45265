package vn.thanhdong.history.ui.trail;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Duration;
import vn.thanhdong.history.query.AuditEvent;
import vn.thanhdong.history.query.AuditStory;
import vn.thanhdong.history.query.GetAuditStory;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;

/** <i>Diễn biến</i>: one request from its beginning through all contexts, in order: who did what, and what that set off. */
@Route(TrailLink.ROUTE + "/dien-bien/:event")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/trail.css")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
public class StoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Questions questions;
    private final transient TrailWords words;
    private final NumberFormat number = NumberFormat.getIntegerInstance(getLocale());

    public StoryView(Questions questions, Names names) {
        this.questions = questions;
        words = new TrailWords(names);
        addClassName("trail-story");
    }

    /** The story that the event at a position belongs to. */
    static String address(long position) {
        return TrailLink.ROUTE + "/dien-bien/" + position;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        long position = event.getRouteParameters()
                .get("event")
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .orElse(0L);
        AuditStory story = questions.ask(new GetAuditStory(position));
        var back = new Anchor(TrailLink.ROUTE, getTranslation("trail.back"));
        back.addClassName("button-link");
        add(new PageHeader(getTranslation("trail.story.title"), getTranslation("trail.story.sentence"), back));
        if (story.chapters().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.FILE_SEARCH, getTranslation("trail.story.none"), getTranslation("trail.detail.none")));
            return;
        }
        add(summary(story));
        var list = new OrderedList();
        list.addClassNames("history-entries", "trail-chapters");
        story.chapters()
                .forEach(chapter -> list.add(item(chapter, chapter.event().position() == position)));
        add(list);
        if (story.more()) {
            add(new Paragraph(
                    getTranslation("trail.story.more", story.chapters().size())));
        }
    }

    private Paragraph summary(AuditStory story) {
        AuditEvent first = story.chapters().getFirst().event();
        AuditEvent last = story.chapters().getLast().event();
        Duration took = Duration.between(first.recordedAt(), last.recordedAt());
        long contexts = story.chapters().stream()
                .map(chapter -> chapter.event().context())
                .distinct()
                .count();
        var summary = new Paragraph(getTranslation(
                "trail.story.summary",
                number.format(story.chapters().size()),
                number.format(contexts),
                words.who(first),
                number.format(took.toSeconds())));
        summary.addClassName("hint");
        return summary;
    }

    private ListItem item(AuditStory.Chapter chapter, boolean asked) {
        AuditEvent event = chapter.event();
        var what = new Div(new Anchor(TrailLink.toEvent(event.position()), TrailWords.type(event.type())));
        what.addClassName("what");
        event.subjects().stream()
                .findFirst()
                .ifPresent(subject -> what.add(new Span(" · "), SubjectLink.of(subject, words)));
        var times = new Div(
                new Span(getTranslation("audit.happened", Dates.second(event.happenedAt()))),
                new Span(getTranslation("audit.recorded", Dates.second(event.recordedAt()))));
        times.addClassName("times");
        String how = words.how(event);
        var who = new Div(words.who(event) + (how.isEmpty() ? "" : " · " + how));
        who.addClassName("who");
        var where = new Div(TrailWords.context(event.context())
                + " · "
                + getTranslation("trail.position", number.format(event.position()))
                + (event.words().isEmpty() ? "" : " · " + event.words()));
        where.addClassName("how");
        var item = new ListItem(what, times, who, where);
        item.addClassName("history-entry");
        if (chapter.causedBy() > 0) {
            item.addClassName("caused");
            where.add(new Span(" · " + getTranslation("trail.story.caused", number.format(chapter.causedBy()))));
        }
        if (asked) {
            item.addClassName("highlighted");
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("trail.story.title"));
    }
}

package vn.thanhdong.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.thanhdong.notices.NoticeState;
import vn.thanhdong.notices.query.NoticesFound.Notice;

/** One notice: what it says, how far it has come, by which way and when, and what went wrong. */
public final class NoticeLine extends ListItem {

    private static final long serialVersionUID = 1L;

    public NoticeLine(Notice notice) {
        addClassName("td-notice");
        var what = new Span(getTranslation("notice.kind." + notice.kind().name()));
        what.addClassName("td-strong");
        var state = new Span(getTranslation("notice.state." + notice.state().name()));
        state.addClassNames("td-badge", tone(notice.state()).css());
        var when = new Span(getTranslation(
                "notice.when." + notice.state().name(),
                getTranslation("notice.channel." + notice.channel().name()),
                Dates.time(notice.state() == NoticeState.WAITING ? notice.queuedAt() : notice.changedAt())));
        when.addClassName("td-quiet");
        add(new Div(what, state), when);
        if (notice.problem() != null) {
            add(new Span(getTranslation("notice.problem." + notice.problem().name())));
        }
    }

    private static Tone tone(NoticeState state) {
        return switch (state) {
            case SENT -> Tone.GOOD;
            case WAITING -> Tone.INFORMATION;
            case GIVEN_UP -> Tone.BAD;
        };
    }
}

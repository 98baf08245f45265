package vn.thanhdong.notices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.thanhdong.notices.InboxKind;
import vn.thanhdong.notices.query.MyNotices;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Tone;

/** One notice: what happened, to which dossier, when, and whether it is read. */
final class InboxLine extends ListItem {

    private static final long serialVersionUID = 1L;

    /**
     * @param dossiers address of the pages of dossiers
     * @param readUpToHere marks it and all older ones as read
     */
    InboxLine(MyNotices.Item notice, Names names, String dossiers, Runnable readUpToHere) {
        addClassNames("td-inbox-line", tone(notice.kind()).css());
        var what = new Span(getTranslation("inbox.kind." + notice.kind().name(), Dates.time(notice.dueAt())));
        what.addClassName("td-inbox-what");
        var dossier = new Anchor(
                dossiers + notice.dossier(),
                (notice.code().isEmpty() ? getTranslation("inbox.dossier.unnumbered") : notice.code()) + " · "
                        + names.procedure(notice.procedure()));
        var when = new Span(Dates.time(notice.at()));
        when.addClassName("td-inbox-when");
        var words = new Div(what, dossier);
        words.addClassName("td-inbox-words");
        add(words, when);
        if (notice.unread()) {
            addClassName("td-inbox-unread");
            var mark = new Span(getTranslation("inbox.unread"));
            mark.addClassName("td-inbox-mark");
            what.addComponentAsFirst(mark);
            var read = new Button(getTranslation("inbox.read.here"), click -> readUpToHere.run());
            read.setTooltipText(getTranslation("inbox.read.here.explained"));
            read.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(read);
        }
    }

    private static Tone tone(InboxKind kind) {
        return switch (kind) {
            case DUE_DATE_MISSED, REFUSED, STOPPED -> Tone.BAD;
            case DUE_DATE_NEAR,
                    SENT_BACK,
                    SUPPLEMENT_REQUESTED,
                    PAYMENT_REQUESTED,
                    DUE_DATE_EXTENDED,
                    DUE_DATE_RECOUNTED,
                    PROPOSAL_RETURNED -> Tone.SOON;
            case RESULT_READY, ANSWERED -> Tone.GOOD;
            case ACCEPTED, ASSIGNED, TAKEN_BACK -> Tone.INFORMATION;
        };
    }
}

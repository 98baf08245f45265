package vn.thanhdong.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Role;
import vn.thanhdong.notices.query.FindMyNotices;

/** Leads to the notices of who is signed in, and says how many are unread. Counted anew on each page that is opened. */
@StyleSheet("thanhdong/inbox.css")
final class NoticeBell extends Anchor {

    private static final long serialVersionUID = 1L;

    /** Where officials read theirs. */
    static final String OF_OFFICIALS = "thong-bao";

    /** Where citizens read theirs. */
    static final String OF_CITIZENS = "thong-bao-cua-toi";

    private static final int MOST_SHOWN = 99;

    /** Who works on dossiers; the others are told nothing. */
    private static final Set<Role> OFFICIALS = EnumSet.of(
            Role.CLERK, Role.OFFICER, Role.HEAD_OF_DIVISION, Role.LEADER, Role.REGISTRY_CLERK, Role.PROVINCE_LEADER);

    private final transient Questions questions;
    private final Span number = new Span();
    private transient @Nullable Registration seen;

    NoticeBell(String address, Questions questions) {
        super(address, "");
        this.questions = questions;
        addClassName("td-bell");
        number.addClassName("td-bell-number");
        number.getElement().setAttribute("aria-hidden", "true"); // the label says it in words
        add(VaadinIcon.BELL_O.create(), number);
        show(0);
    }

    /** Whether somebody in that role is told anything as an official. */
    static boolean isFor(Role role) {
        return OFFICIALS.contains(role);
    }

    /** Counts anew; while nobody answers, what was counted last stays. */
    void refresh() {
        count(0);
    }

    private void count(long justRead) {
        try {
            show(questions.ask(new FindMyNotices(0, true, justRead)).unread());
        } catch (ServiceUnavailable away) {
            // a page is not held up by its bell, and says itself what it cannot show
        }
    }

    private void show(long unread) {
        String words = unread == 0 ? getTranslation("inbox.bell.none") : getTranslation("inbox.bell.unread", unread);
        getElement().setAttribute("aria-label", words);
        setTitle(words);
        number.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(unread));
        number.setVisible(unread > 0);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        seen = ComponentUtil.addListener(attached.getUI(), NoticesSeen.class, event -> count(event.upTo()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (seen != null) {
            seen.remove();
        }
    }
}

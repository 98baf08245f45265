package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.OptionalInt;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.query.CountDossiers;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.Waiting;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.SignedIn;

/** What else people come for: to follow a dossier, to see what their own wait for, to sign in. */
final class HomeTasks extends Div {

    private static final long serialVersionUID = 1L;

    /** @param calendarRunsOut last decided year of the working calendar, when it ends soon */
    HomeTasks(SignedIn signedIn, Questions questions, OptionalInt calendarRunsOut) {
        addClassName("td-tasks");
        if (signedIn.is(Role.CITIZEN)) {
            mine(questions);
        }
        if (signedIn.is(Role.ADMINISTRATOR) && calendarRunsOut.isPresent()) {
            var card = task(
                    VaadinIcon.CALENDAR_CLOCK,
                    "lich-lam-viec",
                    getTranslation("home.calendar"),
                    getTranslation("calendar.runsOut", Integer.toString(calendarRunsOut.getAsInt())));
            card.addClassName("td-task-urgent");
            add(card);
        }
        add(task(VaadinIcon.QRCODE, "tra-cuu", getTranslation("home.track"), getTranslation("home.track.explained")));
        if (signedIn.account().isEmpty()) {
            add(task(
                    VaadinIcon.USER,
                    "dang-nhap",
                    getTranslation("home.signIn"),
                    getTranslation("home.signIn.explained")));
        }
    }

    private void mine(Questions questions) {
        try {
            long asked = questions.ask(new CountDossiers(DossierFilter.ALL
                    .withWaiting(Waiting.FILED_BY_ME)
                    .withStatuses(NationalStatus.WITH_THE_APPLICANT)));
            var card = task(
                    VaadinIcon.FOLDER_OPEN_O,
                    "ho-so-cua-toi",
                    getTranslation("mine.title"),
                    getTranslation(asked == 0 ? "home.mine.quiet" : "home.mine.asked", asked));
            if (asked > 0) {
                card.addClassName("td-task-urgent");
            }
            add(card);
        } catch (ServiceUnavailable away) {
            add(task(
                    VaadinIcon.FOLDER_OPEN_O,
                    "ho-so-cua-toi",
                    getTranslation("mine.title"),
                    getTranslation("mine.explained")));
        }
    }

    private static Anchor task(VaadinIcon icon, String path, String title, String sentence) {
        var explained = new Span(sentence);
        explained.addClassName("td-quiet");
        var card = new Anchor(path);
        card.addClassName("td-task");
        card.add(icon.create(), new Div(new H2(title), explained));
        return card;
    }
}

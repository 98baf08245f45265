package vn.thanhdong.history.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.history.query.GetLogStatus;
import vn.thanhdong.history.query.LogStatus;
import vn.thanhdong.history.query.VerifyLogAgain;
import vn.thanhdong.ui.EmptyState;
import vn.thanhdong.ui.Notices;
import vn.thanhdong.ui.PageHeader;
import vn.thanhdong.ui.PageTitles;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.Section;
import vn.thanhdong.ui.ServiceUnavailable;

/** <i>Sổ kiểm chứng</i>: whether what is stored is still what was recorded, and by what anybody can prove it. */
@Route("so-kiem-chung")
@Menu(title = "nav.log", order = 2.6, icon = "vaadin:shield")
@StyleSheet("thanhdong/work.css")
@StyleSheet("thanhdong/log.css")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
public class VerifiableLogView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_SECOND = 1_000;

    private final Questions questions;
    private final Button again;
    private final Paragraph away = new Paragraph();
    private final LogCheckPanel check = new LogCheckPanel();
    private final LogCheckpointPanel checkpoint = new LogCheckpointPanel();
    private final Div present = new Div();
    private final EmptyState absent;
    private @Nullable Registration polling;

    public VerifiableLogView(Questions questions) {
        this.questions = questions;
        addClassName("verifiable-log");
        again = new Button(getTranslation("log.again"), VaadinIcon.REFRESH.create(), event -> verifyAgain());
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        absent = new EmptyState(
                VaadinIcon.BOOK, getTranslation("log.absent.title"), getTranslation("log.absent.sentence"));
        away.addClassNames("note", "warning");
        away.setText(getTranslation("log.away"));
        away.setVisible(false);
        var proves = new OrderedList(
                new ListItem(getTranslation("log.proves.1")),
                new ListItem(getTranslation("log.proves.2")),
                new ListItem(getTranslation("log.proves.3")));
        proves.addClassName("proves");
        present.add(check, new Section(getTranslation("log.proves"), proves), checkpoint);
        add(new PageHeader(getTranslation("log.title"), getTranslation("log.sentence"), again), away, present, absent);
    }

    /** Few people look at this page, so that each of them may ask every second. */
    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
        event.getUI().setPollInterval(EVERY_SECOND);
        polling = event.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void refresh() {
        try {
            show(questions.ask(new GetLogStatus()));
            away.setVisible(false);
        } catch (ServiceUnavailable noAnswer) {
            away.setVisible(true);
        }
    }

    private void show(LogStatus status) {
        boolean published = status.published().isPresent();
        present.setVisible(published);
        absent.setVisible(!published);
        again.setVisible(published);
        again.setEnabled(!status.check().asked());
        status.published().ifPresent(log -> {
            check.show(log, status.check());
            checkpoint.show(log);
        });
    }

    private void verifyAgain() {
        if (questions.ask(new VerifyLogAgain())) {
            Notices.done(getTranslation("log.again.started"));
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("log.title"));
    }
}

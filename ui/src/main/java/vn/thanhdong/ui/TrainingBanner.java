package vn.thanhdong.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import vn.thanhdong.access.Role;

/** Says on every page that this is for practice, and lets an administrator begin anew; not there on the real system. */
final class TrainingBanner extends Div {

    private static final long serialVersionUID = 1L;

    /** Looks every second; the pages were away once and answer again: they are those of the system started anew. */
    private static final String WAIT_FOR_THE_NEW_ONE = """
            let away = false;
            const look = () => fetch('', { method: 'HEAD', cache: 'no-store' })
                .then(answer => { if (away && answer.status < 500) location.assign(document.baseURI); })
                .catch(() => { away = true; })
                .finally(() => setTimeout(look, 1000));
            look();
            """;

    TrainingBanner(Training training) {
        addClassName("td-training");
        getElement().setAttribute("role", "note");
        setVisible(training.isOn());
        var meaning = new Span(getTranslation("training.meaning"));
        meaning.addClassName("td-training-meaning");
        add(new Span(getTranslation("training.banner")), meaning);
    }

    /** With the way to begin anew, for whoever may. */
    TrainingBanner(Training training, SignedIn signedIn) {
        this(training);
        if (training.reset().isPresent() && signedIn.is(Role.ADMINISTRATOR)) {
            var reset = new Button(getTranslation("training.reset"), event -> ask(training));
            reset.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(reset);
        }
    }

    private void ask(Training training) {
        new ConfirmDialog(
                        getTranslation("training.reset.ask"),
                        getTranslation("training.reset.explained"),
                        getTranslation("training.reset.confirm"),
                        confirmed -> begin(training),
                        getTranslation("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private void begin(Training training) {
        var waiting = new Dialog(getTranslation("training.reset"));
        waiting.setCloseOnEsc(false);
        waiting.setCloseOnOutsideClick(false);
        if (training.beginAnew()) {
            var bar = new ProgressBar();
            bar.setIndeterminate(true);
            waiting.add(new Paragraph(getTranslation("training.reset.under-way")), bar);
            getUI().ifPresent(ui -> ui.getPage().executeJs(WAIT_FOR_THE_NEW_ONE));
        } else {
            waiting.add(new Paragraph(getTranslation("training.reset.refused")));
            waiting.setCloseOnEsc(true);
            waiting.setCloseOnOutsideClick(true);
        }
        waiting.open();
    }
}

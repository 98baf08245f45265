package vn.thanhdong.history.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.history.query.LogStatus;
import vn.thanhdong.ui.Dates;
import vn.thanhdong.ui.Section;

/** The signed checkpoint, to be copied and kept elsewhere, and by what it is checked. */
final class LogCheckpointPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String CHECKPOINT = "log/checkpoint";

    private final Pre text = new Pre();
    private final Paragraph none = new Paragraph();
    private final DescriptionList facts = new DescriptionList();
    private LogStatus.@Nullable Published shown;

    LogCheckpointPanel() {
        text.addClassName("checkpoint");
        text.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", getTranslation("log.checkpoint"));
        none.setText(getTranslation("log.checkpoint.none"));
        facts.addClassName("facts");
        var hint = new Paragraph(getTranslation("log.checkpoint.hint"));
        hint.addClassName("hint");
        var published = new Anchor(CHECKPOINT, getTranslation("log.checkpoint.open"), AnchorTarget.BLANK);
        published.setRouterIgnore(true);
        var actions = new Div(copy(), published);
        actions.addClassName("td-actions");
        add(new Section(getTranslation("log.checkpoint"), hint, none, text, actions, facts));
    }

    private Button copy() {
        var copy = new Button(getTranslation("log.copy"), VaadinIcon.COPY_O.create());
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL);
        copy.addClickListener(event -> text.getElement()
                .executeJs("navigator.clipboard.writeText(this.textContent)")
                .then(done -> copy.setText(getTranslation("audit.copied"))));
        return copy;
    }

    void show(LogStatus.Published log) {
        if (log.equals(shown)) {
            return; // what somebody has selected stays selected
        }
        shown = log;
        text.setText(log.checkpoint());
        text.setVisible(!log.checkpoint().isEmpty());
        none.setVisible(log.checkpoint().isEmpty());
        facts.removeAll();
        fact("log.at", Dates.time(log.at()));
        fact("log.root", log.root());
        fact("log.key", log.publicKey());
        fact("log.witness", witness(log));
    }

    private String witness(LogStatus.Published log) {
        if (log.witness().isEmpty()) {
            return getTranslation("log.witness.none");
        }
        return getTranslation(
                log.witnessProblem().isEmpty() ? "log.witness.good" : "log.witness.problem", log.witness());
    }

    private void fact(String label, String value) {
        facts.add(new Div(new DescriptionList.Term(getTranslation(label)), new DescriptionList.Description(value)));
    }
}

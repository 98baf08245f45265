package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.procedures.ui.form.SubmitterPart;
import vn.thanhdong.procedures.ui.form.ToMend;

/** Whether somebody else than the owner stands at the desk. Usually nobody does: then it asks nothing. */
final class ByProxy extends Div {

    private static final long serialVersionUID = 1L;

    private final Checkbox chosen = new Checkbox();
    private final SubmitterPart part;

    ByProxy(Procedure procedure, Areas areas) {
        part = new SubmitterPart(procedure.applicants(), areas);
        part.setVisible(false);
        chosen.setId("desk-proxy");
        chosen.setLabel(getTranslation("submitter.desk"));
        chosen.addValueChangeListener(event -> open(event.getValue()));
        Shortcuts.addShortcutListener(this, () -> chosen.setValue(!chosen.getValue()), Key.F4);
        add(chosen, part);
    }

    private void open(boolean now) {
        part.setVisible(now);
        if (now) {
            part.focus();
        }
    }

    /** Whether a card that is scanned at that place is the submitter's. */
    boolean isAt(String place) {
        return chosen.getValue() && place.equals(SubmitterPart.PERSON);
    }

    /** A card of whoever stands there. */
    void scanned(IdentityCard card) {
        part.fill(card.name(), card.number(), "");
    }

    /** Whether it can be handed in so; else the cursor goes to what is to mend. */
    boolean isFine() {
        List<ToMend> toMend = chosen.getValue() ? part.toMend() : List.of();
        toMend.stream().findFirst().ifPresent(ToMend::go);
        return toMend.isEmpty();
    }

    /** Empty when the owner hands it in. */
    Optional<SubmittedBy> answer() {
        return chosen.getValue() ? Optional.of(part.answer()) : Optional.empty();
    }

    /** Shows refusals beside their fields; returns the others. */
    List<Rejection> refuse(List<Rejection> rejections) {
        return part.refuse(rejections);
    }
}

package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thanhdong.access.Account;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.SubmittedBy;
import vn.thanhdong.procedures.ui.form.Areas;
import vn.thanhdong.procedures.ui.form.SubmitterPart;
import vn.thanhdong.procedures.ui.form.ToMend;

/** Whether who is signed in files for somebody else: then the form is about the owner, and this part about them. */
final class ForAnother extends Div {

    private static final long serialVersionUID = 1L;

    private final Checkbox chosen = new Checkbox();
    private final SubmitterPart part;

    /** @param switched told whenever somebody chooses otherwise */
    ForAnother(Procedure procedure, Account account, Areas areas, Consumer<Boolean> switched) {
        part = new SubmitterPart(procedure.applicants(), areas);
        part.fill(
                account.displayName(),
                account.identityNumber().orElse(""),
                account.phone().orElse(""));
        part.setVisible(false);
        chosen.setId("for-another");
        chosen.setLabel(getTranslation("submitter.online"));
        chosen.addValueChangeListener(event -> {
            part.setVisible(event.getValue());
            chosen.setHelperText(event.getValue() ? getTranslation("submitter.online.help") : "");
            if (event.isFromClient()) {
                switched.accept(event.getValue());
            }
        });
        add(chosen, part);
    }

    /** As it was kept before. */
    void fill(SubmittedBy by) {
        part.fill(by);
        chosen.setValue(true);
    }

    void onChange(Runnable listener) {
        part.onChange(listener);
    }

    /** Empty when the owner files. */
    Optional<SubmittedBy> answer() {
        return chosen.getValue() ? Optional.of(part.answer()) : Optional.empty();
    }

    List<ToMend> toMend() {
        return chosen.getValue() ? part.toMend() : List.of();
    }

    /** Shows refusals beside their fields; returns the others. */
    List<Rejection> refuse(List<Rejection> rejections) {
        return part.refuse(rejections);
    }
}

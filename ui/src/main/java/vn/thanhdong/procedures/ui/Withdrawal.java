package vn.thanhdong.procedures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.command.WithdrawDossier;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.Commands;

/** The button by which applicants take their dossier back, after a question. */
final class Withdrawal extends Button {

    private static final long serialVersionUID = 1L;
    private static final Set<NationalStatus> POSSIBLE = Set.of(
            NationalStatus.SUBMITTED,
            NationalStatus.ACCEPTED,
            NationalStatus.IN_PROGRESS,
            NationalStatus.SUPPLEMENT_REQUESTED,
            NationalStatus.PAYMENT_REQUESTED);

    Withdrawal(DossierSummary summary, ApplicantActs acts) {
        setText(getTranslation("withdraw.go"));
        addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> ask(summary, acts));
        setVisible(POSSIBLE.contains(summary.status()));
    }

    private void ask(DossierSummary summary, ApplicantActs acts) {
        String commandId = Commands.freshId();
        var reason = new TextArea(getTranslation("withdraw.reason"));
        reason.setWidthFull();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("withdraw.title"));
        dialog.add(new Paragraph(getTranslation("withdraw.explained")), reason);
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("withdraw.keep"));
        dialog.setConfirmText(getTranslation("withdraw.go"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> acts.send(
                new WithdrawDossier(summary.id(), reason.getValue()),
                commandId,
                summary,
                getTranslation("withdraw.done")));
        dialog.open();
    }
}

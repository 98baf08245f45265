package vn.thanhdong.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import vn.thanhdong.access.command.DeclareAbsence;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Names;
import vn.thanhdong.ui.Notices;

/** Asks who is away from when to when, and who acts for them. A refusal is shown beside its field; nothing typed is lost. */
final class AbsenceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final String absenceId = UUID.randomUUID().toString();
    private final AbsenceFields fields;
    private final Commands commands;
    private final ObjLongConsumer<AgencyCode> declared;
    private final Div refusal = new Div();
    private final Button confirm;

    /**
     * @param whom of whom an absence may be declared, the likeliest first
     * @param declared told for which agency something was recorded, and its sequence
     */
    AbsenceDialog(
            List<Colleague> whom,
            Catalogue catalogue,
            Names names,
            Commands commands,
            ObjLongConsumer<AgencyCode> declared) {
        this.commands = commands;
        this.declared = declared;
        fields = new AbsenceFields(whom, catalogue, names);
        setHeaderTitle(getTranslation("absence.declare"));
        setWidth("min(38rem, 96vw)");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(new Paragraph(getTranslation("absence.explained")), fields, refusal);
        confirm = new Button(getTranslation("absence.declare.confirm"), event -> confirm());
        confirm.setId("confirm-absence");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        confirm.setTooltipText(getTranslation("action.shortcut"));
        confirm.setDisableOnClick(true);
        var cancel = new Button(getTranslation("action.cancel"), event -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        refusal.setVisible(false);
        try {
            fields.read(absenceId).ifPresent(this::send);
        } finally {
            // refused or not answered: it may be tried again, with what is typed already
            confirm.setEnabled(true);
        }
    }

    private void send(DeclareAbsence command) {
        switch (commands.send(command, Commands.freshId())) {
            case Answer.Done(String ignored, long sequence) -> {
                close();
                Notices.done(getTranslation("absence.declared"));
                declared.accept(command.agency(), sequence);
            }
            case Answer.Refused(var rejections) -> rejections.forEach(this::show);
        }
    }

    private void show(Rejection rejection) {
        if (!fields.show(rejection)) {
            refusal.setText(Names.of(rejection.sentence()));
            refusal.setVisible(true);
        }
    }
}

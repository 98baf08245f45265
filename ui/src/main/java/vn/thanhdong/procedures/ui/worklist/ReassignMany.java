package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.command.AssignOfficer;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.ReassignOfficer;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.dossier.OneByOne;
import vn.thanhdong.procedures.ui.search.DossierGrid;
import vn.thanhdong.ui.Commands;

/** Gives all dossiers chosen to one officer: one command each, so that one refusal stops none of the others. */
final class ReassignMany extends Div {

    private static final long serialVersionUID = 1L;

    private final Commands commands;
    private final Actor actor;
    private final DossierGrid grid;
    private final UnitOfficers officers;
    private final Runnable afterwards;
    private final Button give = new Button();
    private List<DossierSummary> chosen = List.of();
    private boolean busy;

    ReassignMany(Commands commands, Actor actor, DossierGrid grid, UnitOfficers officers, Runnable afterwards) {
        this.commands = commands;
        this.actor = actor;
        this.grid = grid;
        this.officers = officers;
        this.afterwards = afterwards;
        addClassName("many");
        getElement().setAttribute("role", "status");
        setVisible(false);
        give.setId("reassign-many");
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        give.addClickListener(event -> ask());
        add(give);
    }

    /** A list that is being worked on is not read again underneath. */
    boolean isBusy() {
        return busy || !chosen.isEmpty();
    }

    void show(Set<DossierSummary> selected) {
        chosen = List.copyOf(selected);
        setVisible(!chosen.isEmpty());
        give.setText(getTranslation("worklist.reassign", chosen.size()));
    }

    private void ask() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("worklist.reassign.title", chosen.size()));
        dialog.setWidth("min(36rem, 96vw)");
        var officer = new ComboBox<Account>(getTranslation("action.input.OFFICER"));
        officer.setItems(officers.all());
        officer.setItemLabelGenerator(officers::label);
        officer.setRequiredIndicatorVisible(true);
        officer.setWidthFull();
        var reason = new TextArea(getTranslation("action.REASSIGN.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        var confirm = new Button(getTranslation("worklist.reassign.title", chosen.size()), event -> {
            officer.setErrorMessage(getTranslation("action.missing"));
            officer.setInvalid(officer.getValue() == null);
            reason.setErrorMessage(getTranslation("action.missing"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!officer.isInvalid() && !reason.isInvalid()) {
                Account to = officer.getValue();
                String why = reason.getValue();
                dialog.close();
                carryOut(dossier -> command(dossier, to, why));
            }
        });
        confirm.setId("confirm-reassign");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        dialog.add(officer, reason);
        dialog.getFooter().add(new Button(getTranslation("action.cancel"), event -> dialog.close()), confirm);
        dialog.open();
        officer.focus();
    }

    /** What nobody examines yet is assigned; what somebody does is taken from them. */
    private static DossierCommand command(DossierSummary dossier, Account officer, String reason) {
        return dossier.step() == StepKind.ASSIGNMENT
                ? new AssignOfficer(dossier.id(), officer.person())
                : new ReassignOfficer(dossier.id(), officer.person(), reason);
    }

    private void carryOut(Function<DossierSummary, DossierCommand> command) {
        busy = true;
        new OneByOne(commands, actor, refused -> finished()).carryOut(chosen, command);
    }

    private void finished() {
        busy = false;
        grid.deselectAll();
        show(Set.of());
        afterwards.run();
    }
}

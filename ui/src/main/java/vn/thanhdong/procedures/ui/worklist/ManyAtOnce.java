package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.command.ApproveResult;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.ReturnProposal;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.dossier.OneByOne;
import vn.thanhdong.procedures.ui.search.DossierGrid;
import vn.thanhdong.ui.Commands;

/** Approves or sends back all dossiers chosen: one command each, so that one refusal stops none of the others. */
final class ManyAtOnce extends Div {

    private static final long serialVersionUID = 1L;

    private final Commands commands;
    private final Actor actor;
    private final DossierGrid grid;
    private final Runnable afterwards;
    private final Button approve = new Button();
    private final Button sendBack = new Button();
    private List<DossierSummary> chosen = List.of();
    private boolean busy;

    ManyAtOnce(Commands commands, Actor actor, DossierGrid grid, Runnable afterwards) {
        this.commands = commands;
        this.actor = actor;
        this.grid = grid;
        this.afterwards = afterwards;
        addClassName("many");
        getElement().setAttribute("role", "status");
        setVisible(false);
        approve.setId("approve-many");
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.addClickListener(event -> carryOut(dossier -> new ApproveResult(dossier.id())));
        sendBack.addClickListener(event -> askWhy());
        add(approve, sendBack);
    }

    /** A list that is being worked on is not read again underneath. */
    boolean isBusy() {
        return busy || !chosen.isEmpty();
    }

    void show(Set<DossierSummary> selected) {
        chosen = List.copyOf(selected);
        setVisible(!chosen.isEmpty());
        approve.setText(getTranslation("worklist.approve", chosen.size()));
        sendBack.setText(getTranslation("worklist.sendBack", chosen.size()));
    }

    private void askWhy() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("worklist.sendBack", chosen.size()));
        var reason = new TextArea(getTranslation("action.RETURN_PROPOSAL.reason"));
        reason.setWidthFull();
        reason.setMinRows(4);
        var confirm = new Button(getTranslation("worklist.sendBack", chosen.size()), event -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("action.missing"));
                reason.setInvalid(true);
            } else {
                String why = reason.getValue();
                dialog.close();
                carryOut(dossier -> new ReturnProposal(dossier.id(), why));
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(reason);
        dialog.getFooter().add(new Button(getTranslation("action.cancel"), event -> dialog.close()), confirm);
        dialog.open();
        reason.focus();
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

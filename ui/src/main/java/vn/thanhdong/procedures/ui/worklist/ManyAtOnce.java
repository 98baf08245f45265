package vn.thanhdong.procedures.ui.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.command.ApproveResult;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.ReturnProposal;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.ui.dossier.DossierLink;
import vn.thanhdong.procedures.ui.search.DossierGrid;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.ServiceUnavailable;

/** Approves or sends back all dossiers chosen: one command each, so that one refusal stops none of the others. */
final class ManyAtOnce extends Div {

    private static final long serialVersionUID = 1L;
    /** A page that is told more often is only kept busy. */
    private static final long BETWEEN_PUSHES_NANOSECONDS = 400_000_000;

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
        List<DossierSummary> all = chosen;
        UI ui = UI.getCurrent();
        Locale locale = getLocale();
        String away = getTranslation("error.away.COMMANDS");
        var bar = new ProgressBar(0, all.size(), 0);
        var sentence = new Paragraph(getTranslation("worklist.many.progress", 0, all.size()));
        var refused = new UnorderedList();
        var dialog = new Dialog(bar, sentence, refused);
        dialog.setHeaderTitle(getTranslation("worklist.many.title"));
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("min(40rem, 96vw)");
        dialog.open();
        busy = true;
        Thread.ofVirtual().name("many-at-once").start(() -> {
            int done = 0;
            long told = System.nanoTime();
            var why = new LinkedHashMap<DossierSummary, String>();
            for (int i = 0; i < all.size(); i++) {
                DossierSummary dossier = all.get(i);
                String refusal = refusal(dossier, command.apply(dossier), locale, away);
                done += refusal.isEmpty() ? 1 : 0;
                if (!refusal.isEmpty()) {
                    why.put(dossier, refusal);
                }
                if (System.nanoTime() - told > BETWEEN_PUSHES_NANOSECONDS) {
                    told = System.nanoTime();
                    int settled = i + 1;
                    ui.access(() -> {
                        bar.setValue(settled);
                        sentence.setText(getTranslation("worklist.many.progress", settled, all.size()));
                    });
                }
            }
            int finished = done;
            ui.access(() -> {
                bar.setValue(all.size());
                why.forEach((dossier, refusal) -> refused.add(
                        new ListItem(new Anchor(DossierLink.of(dossier), dossier.code()), new Span(": " + refusal))));
                finish(dialog, sentence, finished, all.size());
            });
        });
    }

    /** Why it was refused, in the approver's language; empty when it was done. */
    private String refusal(DossierSummary dossier, DossierCommand command, Locale locale, String noAnswer) {
        try {
            Answer answer = commands.sendAs(actor, command, Commands.freshId(), OptionalLong.of(dossier.sequence()));
            return answer instanceof Answer.Refused(var rejections)
                    ? rejections.getFirst().sentence().in(locale)
                    : "";
        } catch (ServiceUnavailable away) {
            return noAnswer;
        }
    }

    private void finish(Dialog dialog, Paragraph sentence, int done, int all) {
        busy = false;
        sentence.setText(getTranslation(done == all ? "worklist.many.done" : "worklist.many.partly", done, all - done));
        var close = new Button(getTranslation("action.close"), event -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(close);
        dialog.setCloseOnEsc(true);
        grid.deselectAll();
        show(Set.of());
        afterwards.run();
        close.focus();
    }
}

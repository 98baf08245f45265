package vn.thanhdong.procedures.ui.dossier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.ServiceUnavailable;

/**
 * Does the same with several dossiers and shows how far it has come: one command each, so that one refusal stops none of
 * the others, and at the end what became of those that were refused.
 */
public final class OneByOne {

    /** A page that is told more often is only kept busy. */
    private static final long BETWEEN_PUSHES_NANOSECONDS = 400_000_000;

    private final Commands commands;
    private final Actor actor;
    private final Consumer<Set<DossierSummary>> afterwards;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph sentence = new Paragraph();
    private final UnorderedList refused = new UnorderedList();
    private final Dialog dialog = new Dialog(bar, sentence, refused);

    /** @param afterwards told which were refused, once all are settled */
    public OneByOne(Commands commands, Actor actor, Consumer<Set<DossierSummary>> afterwards) {
        this.commands = commands;
        this.actor = actor;
        this.afterwards = afterwards;
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("min(40rem, 96vw)");
    }

    /** Begins, and lets the page go on meanwhile. */
    public void carryOut(List<DossierSummary> dossiers, Function<DossierSummary, DossierCommand> command) {
        List<DossierSummary> all = List.copyOf(dossiers);
        UI ui = UI.getCurrent();
        Locale locale = ui.getLocale();
        String away = dialog.getTranslation("error.away.COMMANDS");
        bar.setMax(all.size());
        dialog.setHeaderTitle(dialog.getTranslation("worklist.many.title"));
        show(0, all.size());
        dialog.open();
        Thread.ofVirtual().name("one-by-one").start(() -> {
            long told = System.nanoTime();
            Map<DossierSummary, String> why = new LinkedHashMap<>();
            for (int i = 0; i < all.size(); i++) {
                DossierSummary dossier = all.get(i);
                String refusal = refusal(dossier, command.apply(dossier), locale, away);
                if (!refusal.isEmpty()) {
                    why.put(dossier, refusal);
                }
                if (System.nanoTime() - told > BETWEEN_PUSHES_NANOSECONDS) {
                    told = System.nanoTime();
                    int settled = i + 1;
                    ui.access(() -> show(settled, all.size()));
                }
            }
            ui.access(() -> finish(all.size(), why));
        });
    }

    /** Why it was refused, in the language of who asked for it; empty when it was done. */
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

    private void show(int settled, int all) {
        bar.setValue(settled);
        sentence.setText(dialog.getTranslation("worklist.many.progress", settled, all));
    }

    private void finish(int all, Map<DossierSummary, String> why) {
        bar.setValue(all);
        why.forEach((dossier, refusal) -> refused.add(
                new ListItem(new Anchor(DossierLink.of(dossier), dossier.code()), new Span(": " + refusal))));
        String key = why.isEmpty() ? "worklist.many.done" : "worklist.many.partly";
        sentence.setText(dialog.getTranslation(key, all - why.size(), why.size()));
        var close = new Button(dialog.getTranslation("action.close"), event -> dialog.close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(close);
        dialog.setCloseOnEsc(true);
        afterwards.accept(why.keySet());
        close.focus();
    }
}

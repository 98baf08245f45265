package vn.thanhdong.procedures.ui.desk;

import com.vaadin.flow.component.UI;
import java.util.OptionalLong;
import java.util.function.Consumer;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.SubmitDossier;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.ui.dossier.LaterAnswer;
import vn.thanhdong.ui.Commands;
import vn.thanhdong.ui.Questions;

/** A dossier that comes into being at the desk: however often the button is pressed, it is handed in and accepted once. */
final class FreshDossier {

    private final Commands commands;
    private final Questions questions;
    private final Actor clerk;
    private final DossierId id = DossierId.fresh();
    private final String submitId = Commands.freshId();
    private final String acceptId = Commands.freshId();

    FreshDossier(Commands commands, Questions questions, Actor clerk) {
        this.commands = commands;
        this.questions = questions;
        this.clerk = clerk;
    }

    DossierId id() {
        return id;
    }

    Answer submit(SubmitDossier command) {
        return commands.send(command, submitId, OptionalLong.empty());
    }

    Answer accept(long sequence) {
        return commands.send(new AcceptDossier(id), acceptId, OptionalLong.of(sequence));
    }

    /** As it was at that event, or from before while the lookup is behind. */
    DossierDetail find(long sequence) {
        return questions.ask(new FindDossier(id, sequence));
    }

    /** Returns at once; it is shown as soon as it can be read. */
    void findLater(long sequence, UI page, Consumer<DossierDetail> show) {
        new LaterAnswer(questions, clerk).to(new FindDossier(id, sequence), page, show);
    }
}

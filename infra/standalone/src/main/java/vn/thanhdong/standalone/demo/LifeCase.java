package vn.thanhdong.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.access.Actor;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.SubmitDossier;

/**
 * One dossier and the commands that it gets, each with an id that follows from the dossier: sent again, they are
 * answered as before.
 */
final class LifeCase {

    private final LifePlan plan;
    private final Procedure procedure;
    private final DossierId id;
    private final Optional<SubmitDossier> submission;
    private final Gateway gateway;
    private final List<Rejection> refusals = new ArrayList<>();
    private int sent;

    /** @param submission empty when it was handed in before */
    LifeCase(LifePlan plan, Procedure procedure, DossierId id, Optional<SubmitDossier> submission, Gateway gateway) {
        this.plan = plan;
        this.procedure = procedure;
        this.id = id;
        this.submission = submission;
        this.gateway = gateway;
    }

    LifePlan plan() {
        return plan;
    }

    Procedure procedure() {
        return procedure;
    }

    DossierId id() {
        return id;
    }

    Optional<SubmitDossier> submission() {
        return submission;
    }

    int sent() {
        return sent;
    }

    List<Rejection> refusals() {
        return refusals;
    }

    /** Sends unless something was refused before: somebody has acted on the dossier meanwhile, and it is theirs now. */
    void send(Actor actor, DossierCommand command) {
        if (!refusals.isEmpty()) {
            return;
        }
        sent++;
        Answer answer = gateway.send(actor, "demo-" + id + "-" + sent, command);
        if (answer instanceof Answer.Refused refused) {
            refusals.addAll(refused.rejections());
        }
    }
}

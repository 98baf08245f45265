package vn.thanhdong.procedures.ui.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.GetPaperProof;
import vn.thanhdong.procedures.query.PaperProof;
import vn.thanhdong.ui.Questions;

/**
 * Issued papers as they are opened and printed, with what proves them. A paper that was issued a moment ago waits two
 * seconds at most for the log to publish it; then it says that its proof is pending.
 */
@Service
public class ProvenPapers implements PaperCopies {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Executor IN_A_MOMENT = CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS);

    private final Questions questions;
    private final ObjectProvider<ProofPress> press;
    private final Clock clock;

    public ProvenPapers(Questions questions, ObjectProvider<ProofPress> press, Clock clock) {
        this.questions = questions;
        this.press = press;
        this.clock = clock;
    }

    @Override
    public byte[] copy(Actor asker, DossierId dossier, String file, byte[] kept) {
        ProofPress printer = press.getIfAvailable();
        return printer == null ? kept : printer.copy(kept, awaited(asker, new GetPaperProof(dossier, file)));
    }

    private PaperProof awaited(Actor asker, GetPaperProof question) {
        Instant until = clock.instant().plus(PATIENCE);
        PaperProof proof = questions.askAs(asker, question);
        while (proof.state() == PaperProof.State.PENDING && clock.instant().isBefore(until)) {
            CompletableFuture.runAsync(() -> {}, IN_A_MOMENT).join();
            proof = questions.askAs(asker, question);
        }
        return proof;
    }
}

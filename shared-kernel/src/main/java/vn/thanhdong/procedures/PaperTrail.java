package vn.thanhdong.procedures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.procedures.DossierPaper.Issuer;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierSentBack;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaperNumbered;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.SupplementRequested;

/**
 * The official papers that the acts with a dossier asked for (Appendix I of Circular 03/2025/TT-VPCP), oldest first: a
 * pure fold of its events. What was asked for and not issued before the next act of its kind is not owed any more.
 *
 * @param papers one for each act that asked for one
 */
public record PaperTrail(List<DossierPaper> papers) {

    /** Before any act. */
    public static final PaperTrail NONE = new PaperTrail(List.of());

    public PaperTrail {
        papers = List.copyOf(papers);
    }

    /**
     * The papers after one more event.
     *
     * @param progress how far the dossier has come with that event
     */
    public PaperTrail after(DossierEvent event, DossierProgress progress) {
        return switch (event) {
            case DossierAccepted e -> asked(PaperKind.RECEIPT, e.occurredAt(), Issuer.DESK);
            case DossierSentBack e -> asked(PaperKind.SUPPLEMENT_REQUEST, e.occurredAt(), Issuer.DESK);
            case SupplementRequested e -> asked(PaperKind.SUPPLEMENT_REQUEST, e.occurredAt(), Issuer.HOLDER);
            case DossierRefused e -> asked(PaperKind.REFUSAL, e.occurredAt(), Issuer.DESK);
            case ResultNumbered e ->
                progress.outcome() == Outcome.REJECTED
                        ? asked(PaperKind.REFUSAL, e.occurredAt(), Issuer.HANDLER)
                        : this;
            case DueDateExtended e -> asked(PaperKind.APOLOGY, e.occurredAt(), Issuer.HANDLER);
            case DossierStopped e -> asked(PaperKind.STOP_NOTICE, e.occurredAt(), Issuer.HANDLER);
            case PaperNumbered e ->
                owed(e.kind()).map(paper -> with(paper, paper.with(e))).orElse(this);
            case PaperIssued e -> issued(e);
            default -> this; // every other act is told by no paper of its own
        };
    }

    /** The paper of that kind that was asked for and not issued yet. */
    public Optional<DossierPaper> owed(PaperKind kind) {
        return papers.stream()
                .filter(paper -> paper.kind() == kind && !paper.isIssued())
                .findFirst();
    }

    /** Whether the last act that asks for such a paper has it already. */
    public boolean isIssued(PaperKind kind) {
        return owed(kind).isEmpty() && papers.stream().anyMatch(paper -> paper.kind() == kind);
    }

    private PaperTrail asked(PaperKind kind, Instant at, Issuer issuer) {
        var all = new ArrayList<>(papers);
        all.removeIf(paper -> paper.kind() == kind && !paper.isIssued());
        all.add(DossierPaper.asked(kind, at, issuer));
        return new PaperTrail(all);
    }

    private PaperTrail issued(PaperIssued event) {
        Optional<DossierPaper> owed = owed(event.kind());
        if (owed.isPresent()) {
            return with(owed.get(), owed.get().with(event));
        }
        // formerly a paper could be issued without an act that asked for it
        var all = new ArrayList<>(papers);
        all.add(DossierPaper.asked(event.kind(), event.occurredAt(), Issuer.DESK)
                .with(event));
        return new PaperTrail(all);
    }

    private PaperTrail with(DossierPaper before, DossierPaper now) {
        var all = new ArrayList<>(papers);
        all.set(all.indexOf(before), now);
        return new PaperTrail(all);
    }
}

package vn.thanhdong.procedures.projection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierPaper;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.PaperTrail;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierSentBack;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.ResultProposed;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.procedures.query.PaperOfDossier;

/**
 * The official papers of a dossier and the reasons that stand in them.
 *
 * @param trail the papers
 * @param reasons why the last act happened that asks for such a paper; without those that were erased
 */
record PaperContent(PaperTrail trail, Map<PaperKind, String> reasons) {

    static final PaperContent NONE = new PaperContent(PaperTrail.NONE, Map.of());

    PaperContent {
        reasons = Map.copyOf(reasons);
    }

    PaperContent after(DossierEvent event, DossierProgress progress) {
        PaperTrail papers = trail.after(event, progress);
        return switch (event) {
            case DossierSentBack e -> new PaperContent(papers, because(PaperKind.SUPPLEMENT_REQUEST, e.reason()));
            case SupplementRequested e -> new PaperContent(papers, because(PaperKind.SUPPLEMENT_REQUEST, e.reason()));
            case DossierRefused e -> new PaperContent(papers, because(PaperKind.REFUSAL, e.reason()));
            // a result that refuses says why in the words in which it was proposed
            case ResultProposed e -> new PaperContent(papers, because(PaperKind.REFUSAL, e.proposal()));
            case DueDateExtended e -> new PaperContent(papers, because(PaperKind.APOLOGY, e.reason()));
            case DossierStopped e -> new PaperContent(papers, because(PaperKind.STOP_NOTICE, e.reason()));
            default -> new PaperContent(papers, reasons); // nothing else gives a reason that stands in a paper
        };
    }

    boolean holds(String file) {
        return trail.papers().stream().anyMatch(paper -> paper.file().equals(file));
    }

    /** @param open whether the reasons may be shown */
    List<PaperOfDossier> shown(boolean open) {
        return trail.papers().stream()
                .map(paper -> new PaperOfDossier(paper, open ? reason(paper) : ""))
                .toList();
    }

    private String reason(DossierPaper paper) {
        return reasons.getOrDefault(paper.kind(), "");
    }

    private Map<PaperKind, String> because(PaperKind kind, Personal<String> reason) {
        var all = new EnumMap<PaperKind, String>(PaperKind.class);
        all.putAll(reasons);
        all.put(kind, reason.value().orElse(""));
        return all;
    }
}

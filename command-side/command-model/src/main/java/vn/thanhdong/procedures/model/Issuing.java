package vn.thanhdong.procedures.model;

import java.util.Optional;
import java.util.function.Function;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.language.Terms;
import vn.thanhdong.procedures.DossierPaper;
import vn.thanhdong.procedures.PaperKind;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.IssuePaper;
import vn.thanhdong.procedures.command.NumberPaper;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaperNumbered;
import vn.thanhdong.territory.AgencyCode;

/**
 * How an official paper gets its number and leaves the house. The number is that of the agency that issues and of the
 * year in which it does: one that waited while the dossier was handed over, or past 31 December, is not used.
 */
final class Issuing {

    private Issuing() {}

    static Decision number(NumberPaper command, CaseFile dossier, Circumstances at) {
        return owed(command.kind(), dossier, at, paper -> {
            if (isRight(paper, dossier, at)) {
                return Decision.happened();
            }
            AgencyCode agency = agency(paper, dossier, at);
            int year = at.today().getYear();
            String number = at.codeBook().paperNumber(paper.kind().form(), agency, year, dossier.id());
            return Decision.happened(new PaperNumbered(dossier.id(), at.now(), paper.kind(), agency, year, number));
        });
    }

    static Decision issue(IssuePaper command, CaseFile dossier, Circumstances at) {
        return owed(command.kind(), dossier, at, paper -> {
            if (!isRight(paper, dossier, at) || !paper.number().equals(command.number())) {
                return Decision.refused(DossierRefusal.PAPER_NUMBER_STALE.because(Terms.of(paper.kind())));
            }
            return Decision.happened(new PaperIssued(
                    dossier.id(),
                    at.now(),
                    paper.kind(),
                    paper.number(),
                    command.sha256(),
                    Optional.ofNullable(paper.agency()),
                    Optional.of(paper.year()),
                    Optional.of(command.file()),
                    Optional.ofNullable(dossier.code())));
        });
    }

    /** What is decided about the paper that is owed, by those of the agency that issues it. */
    private static Decision owed(
            PaperKind kind, CaseFile dossier, Circumstances at, Function<DossierPaper, Decision> decide) {
        Optional<DossierPaper> owed = dossier.papers().owed(kind);
        return owed.map(paper -> Authority.staffOf(agency(paper, dossier, at), at))
                .orElseGet(() -> Authority.staff(dossier, at))
                .map(Decision::refused)
                .orElseGet(() -> owed.map(decide).orElseGet(() -> Decision.refused(notOwed(kind, dossier))));
    }

    private static Rejection notOwed(PaperKind kind, CaseFile dossier) {
        DossierRefusal why =
                dossier.papers().isIssued(kind) ? DossierRefusal.PAPER_ISSUED_BEFORE : DossierRefusal.PAPER_NOT_DUE;
        return why.because(Terms.of(kind));
    }

    private static boolean isRight(DossierPaper paper, CaseFile dossier, Circumstances at) {
        return paper.isNumbered()
                && agency(paper, dossier, at).equals(paper.agency())
                && paper.year() == at.today().getYear();
    }

    /** The one that issues today: what was merged or renamed keeps no register any more. */
    private static AgencyCode agency(DossierPaper paper, CaseFile dossier, Circumstances at) {
        AgencyCode agency = paper.issuedBy(
                dossier.submitted().receivingDesk(),
                dossier.handlingAgency(),
                dossier.progress().station());
        return at.catalogue().territory().successor(agency, at.today()).orElse(agency);
    }
}

package vn.thanhdong.procedures.model;

import java.util.Optional;
import vn.thanhdong.access.Personal;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.RateDossier;
import vn.thanhdong.procedures.command.ReturnResult;
import vn.thanhdong.procedures.command.StopDossier;
import vn.thanhdong.procedures.command.WithdrawDossier;
import vn.thanhdong.procedures.event.DossierRated;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.ResultReturned;

/** How a dossier ends, and what is said about it afterwards. */
final class Ending {

    private static final int MOST_STARS = 5;

    private Ending() {}

    static Decision giveBack(ReturnResult command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal =
                Authority.state(dossier, NationalStatus.COMPLETED).or(() -> Authority.holder(dossier, at));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        long fee = dossier.progress().feeVnd();
        if (dossier.progress().paidVnd() < fee) {
            return Decision.refused(DossierRefusal.FEE_NOT_PAID.because(fee));
        }
        return Decision.happened(new ResultReturned(dossier.id(), at.now(), command.channel()));
    }

    static Decision withdraw(WithdrawDossier command, CaseFile dossier, Circumstances at) {
        return Authority.state(
                        dossier,
                        NationalStatus.SUBMITTED,
                        NationalStatus.ACCEPTED,
                        NationalStatus.IN_PROGRESS,
                        NationalStatus.SUPPLEMENT_REQUESTED,
                        NationalStatus.PAYMENT_REQUESTED)
                .or(() -> Authority.applicantOrDesk(dossier, at))
                .map(Decision::refused)
                .orElseGet(() -> Decision.happened(new DossierWithdrawn(
                        dossier.id(),
                        at.now(),
                        Personal.known(dossier.owner(), command.reason().strip()))));
    }

    static Decision stop(StopDossier command, CaseFile dossier, Circumstances at) {
        return Decision.withReason(
                command.reason(),
                Authority.state(
                                dossier,
                                NationalStatus.ACCEPTED,
                                NationalStatus.IN_PROGRESS,
                                NationalStatus.SUPPLEMENT_REQUESTED,
                                NationalStatus.PAYMENT_REQUESTED)
                        .or(() -> Authority.handler(dossier, at)),
                reason -> Decision.happened(
                        new DossierStopped(dossier.id(), at.now(), Personal.known(dossier.owner(), reason))));
    }

    static Decision rate(RateDossier command, CaseFile dossier, Circumstances at) {
        if (command.stars() < 1 || command.stars() > MOST_STARS) {
            return Decision.refused(DossierRefusal.STARS_INVALID.at("stars"));
        }
        if (dossier.progress().stars() > 0) {
            return Decision.refused(DossierRefusal.RATED_BEFORE.because());
        }
        return Authority.state(dossier, NationalStatus.COMPLETED, NationalStatus.RETURNED, NationalStatus.REFUSED)
                .or(() -> Authority.applicantOrDesk(dossier, at))
                .map(Decision::refused)
                .orElseGet(() -> Decision.happened(new DossierRated(dossier.id(), at.now(), command.stars())));
    }
}

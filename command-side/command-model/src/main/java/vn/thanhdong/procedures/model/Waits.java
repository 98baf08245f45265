package vn.thanhdong.procedures.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.DossierRefusal;
import vn.thanhdong.procedures.command.ExtendDueDate;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.RequestPayment;
import vn.thanhdong.procedures.command.RequestSupplement;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.PaymentRequested;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;
import vn.thanhdong.territory.DuePolicy;
import vn.thanhdong.territory.Pause;

/** What stops the clock and moves the due date: supplements, payments, one extension. */
final class Waits {

    private Waits() {}

    static Decision askForSupplement(RequestSupplement command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.state(dossier, NationalStatus.ACCEPTED, NationalStatus.IN_PROGRESS)
                .or(() -> Authority.holder(dossier, at));
        int limit = dossier.procedure(at).supplementLimit();
        if (refusal.isEmpty() && dossier.progress().supplementRequests() >= limit) {
            refusal = Optional.of(DossierRefusal.SUPPLEMENT_ASKED_BEFORE.because());
        }
        return Decision.withReason(
                command.reason(),
                refusal,
                reason -> Decision.happened(
                        new SupplementRequested(dossier.id(), at.now(), Personal.known(dossier.owner(), reason))));
    }

    static Decision supply(SupplySupplement command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.state(dossier, NationalStatus.SUPPLEMENT_REQUESTED)
                .or(() -> dossier.progress().acceptedAt() == null
                        ? Optional.of(Authority.wrongState(dossier))
                        : Authority.applicantOrDesk(dossier, at));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        Pause pause = thisPause(dossier, at);
        Instant due = dueAfter(pause, dossier, at);
        var received = new SupplementReceived(
                dossier.id(),
                at.now(),
                command.attachments(),
                due,
                at.calendar().isProvisional(due),
                at.calendar().version(),
                stepDueAfter(pause, dossier, at));
        return AttachedTexts.with(
                List.of(received),
                dossier.id(),
                dossier.owner(),
                command.attachments(),
                List.of(),
                command.texts(),
                at);
    }

    /** The desk before acceptance, whoever has the dossier afterwards. */
    static Decision askForPayment(RequestPayment command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.state(
                        dossier, NationalStatus.SUBMITTED, NationalStatus.ACCEPTED, NationalStatus.IN_PROGRESS)
                .or(() -> Authority.holder(dossier, at));
        if (refusal.isEmpty() && command.amountVnd() <= 0) {
            refusal = Optional.of(DossierRefusal.AMOUNT_INVALID.at("amountVnd"));
        }
        return refusal.map(Decision::refused)
                .orElseGet(() -> Decision.happened(new PaymentRequested(dossier.id(), at.now(), command.amountVnd())));
    }

    static Decision pay(RecordPayment command, CaseFile dossier, Circumstances at) {
        if (command.amountVnd() <= 0) {
            return Decision.refused(DossierRefusal.AMOUNT_INVALID.at("amountVnd"));
        }
        Optional<Rejection> refusal = Authority.state(
                        dossier,
                        NationalStatus.SUBMITTED,
                        NationalStatus.ACCEPTED,
                        NationalStatus.IN_PROGRESS,
                        NationalStatus.PAYMENT_REQUESTED,
                        NationalStatus.COMPLETED)
                .or(() -> mayTakeMoney(dossier, at));
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        Optional<Pause> waited = dossier.progress().status() == NationalStatus.PAYMENT_REQUESTED
                ? Optional.of(thisPause(dossier, at))
                : Optional.empty();
        Optional<Instant> due = Optional.ofNullable(dossier.progress().dueAt())
                .map(before -> waited.map(pause -> dueAfter(pause, dossier, at)).orElse(before));
        return Decision.happened(new PaymentReceived(
                dossier.id(),
                at.now(),
                command.amountVnd(),
                command.online(),
                due,
                due.map(one -> at.calendar().isProvisional(one)).orElse(false),
                at.calendar().version(),
                waited.flatMap(pause -> stepDueAfter(pause, dossier, at))));
    }

    /** Decree 118/2025: the apology goes out before the date passes, and once at most. */
    static Decision extend(ExtendDueDate command, CaseFile dossier, Circumstances at) {
        Optional<Rejection> refusal = Authority.state(dossier, NationalStatus.ACCEPTED, NationalStatus.IN_PROGRESS)
                .or(() -> Authority.handler(dossier, at));
        if (refusal.isEmpty()) {
            refusal = whyNotExtend(command, dossier, at);
        }
        return Decision.withReason(
                command.reason(),
                refusal,
                reason -> Decision.happened(new DueDateExtended(
                        dossier.id(),
                        at.now(),
                        command.dueAt(),
                        at.calendar().isProvisional(command.dueAt()),
                        at.calendar().version(),
                        Personal.known(dossier.owner(), reason),
                        stepDueExtended(command.dueAt(), dossier, at))));
    }

    private static Optional<Rejection> whyNotExtend(ExtendDueDate command, CaseFile dossier, Circumstances at) {
        Instant due = Objects.requireNonNull(dossier.progress().dueAt(), "an accepted dossier has a date");
        if (dossier.progress().extensions() > 0) {
            return Optional.of(DossierRefusal.EXTENDED_BEFORE.because());
        }
        if (at.now().isAfter(due)) {
            return Optional.of(DossierRefusal.DATE_PASSED.because(Authority.DATE.format(due)));
        }
        return command.dueAt().isAfter(due)
                ? Optional.empty()
                : Optional.of(DossierRefusal.DATE_NOT_LATER.at("dueAt", Authority.DATE.format(due)));
    }

    private static Optional<Rejection> mayTakeMoney(CaseFile dossier, Circumstances at) {
        boolean cashier = at.actor().is(Role.CLERK)
                || at.actor().is(Role.OFFICER)
                || at.actor().is(Role.REGISTRY_CLERK);
        boolean here = Authority.worksFor(at.actor(), dossier.submitted().receivingDesk(), at)
                || Authority.worksFor(at.actor(), dossier.handlingAgency(), at);
        return cashier && here ? Optional.empty() : Authority.applicantOrDesk(dossier, at);
    }

    private static Pause thisPause(CaseFile dossier, Circumstances at) {
        return new Pause(Objects.requireNonNull(dossier.progress().pausedSince(), "the dossier waits"), at.now());
    }

    private static Optional<Instant> stepDueAfter(Pause pause, CaseFile dossier, Circumstances at) {
        return dossier.station().map(here -> StepHours.after(pause, here, dossier, at));
    }

    private static Optional<Instant> stepDueExtended(Instant later, CaseFile dossier, Circumstances at) {
        Instant due = Objects.requireNonNull(dossier.progress().dueAt(), "an accepted dossier has a date");
        return dossier.station().map(here -> DuePolicy.stepDueExtended(here.dueAt(), due, later, at.calendar()));
    }

    private static Instant dueAfter(Pause pause, CaseFile dossier, Circumstances at) {
        Procedure procedure = dossier.procedure(at);
        // the calendar may have changed a moment ago, with this dossier's turn still to come
        Instant due = Recounting.dueInForce(dossier, at);
        return DuePolicy.dueAfter(
                pause,
                due,
                dossier.progress().extensions() > 0 ? Optional.of(due) : Optional.empty(),
                procedure.deadline(),
                procedure.afterSupplement(),
                at.calendar());
    }
}

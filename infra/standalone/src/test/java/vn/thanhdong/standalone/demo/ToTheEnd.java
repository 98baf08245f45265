package vn.thanhdong.standalone.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Grant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.command.Answer;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Outcome;
import vn.thanhdong.procedures.ReturnChannel;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.command.AcceptDossier;
import vn.thanhdong.procedures.command.AnswerConsultation;
import vn.thanhdong.procedures.command.ApproveResult;
import vn.thanhdong.procedures.command.AssignOfficer;
import vn.thanhdong.procedures.command.DossierCommand;
import vn.thanhdong.procedures.command.HandOverDossier;
import vn.thanhdong.procedures.command.InitialProposal;
import vn.thanhdong.procedures.command.NumberResult;
import vn.thanhdong.procedures.command.ProposeResult;
import vn.thanhdong.procedures.command.RecordFieldVisit;
import vn.thanhdong.procedures.command.RecordPayment;
import vn.thanhdong.procedures.command.RequestConsultation;
import vn.thanhdong.procedures.command.ResubmitDossier;
import vn.thanhdong.procedures.command.ReturnResult;
import vn.thanhdong.procedures.command.SupplySupplement;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.territory.AgencyCode;

/** Plays a dossier of the demonstration on, each step by whoever of its people can sign in and do it. */
final class ToTheEnd {

    private static final AgencyCode WARD = new AgencyCode("H23.31.09");
    private static final AgencyCode JUSTICE = new AgencyCode("H23.13");

    private final CommandSide commandSide;
    private int sent;

    ToTheEnd(CommandSide commandSide) {
        this.commandSide = commandSide;
    }

    /** What it was at last. */
    DossierProgress play(String dossier) {
        for (DossierProgress now = progress(dossier); goesOn(now); now = progress(dossier)) {
            next(dossier, now);
        }
        return progress(dossier);
    }

    private static boolean goesOn(DossierProgress progress) {
        return !progress.ended() || progress.station() != null;
    }

    private void next(String dossier, DossierProgress now) {
        var id = new DossierId(dossier);
        Station here = Objects.requireNonNull(now.station(), () -> dossier + " waits for nobody: " + now);
        var submitted = (DossierSubmitted) commandSide.eventsOf(dossier).getFirst();
        Actor clerk = anybody(submitted.receivingDesk(), Role.CLERK);
        switch (now.status()) {
            case SUPPLEMENT_REQUESTED ->
                send(
                        clerk,
                        now.acceptedAt() == null
                                ? new ResubmitDossier(id, answers(submitted), submitted.attachments())
                                : new SupplySupplement(id, List.of()));
            case PAYMENT_REQUESTED ->
                send(clerk, new RecordPayment(id, commandSide.feeBefore(submitted.procedure()) - now.paidVnd(), false));
            default -> {
                long owed = switch (here.kind()) {
                    case INTAKE -> commandSide.feeBefore(submitted.procedure()) - now.paidVnd();
                    case RETURN -> now.feeVnd() - now.paidVnd();
                    default -> 0;
                };
                if (owed > 0) {
                    send(clerk, new RecordPayment(id, owed, false));
                }
                send(holder(here), command(id, here, submitted));
            }
        }
    }

    private DossierCommand command(DossierId id, Station here, DossierSubmitted submitted) {
        return switch (here.kind()) {
            case INTAKE -> new AcceptDossier(id);
            case HANDOVER -> new HandOverDossier(id, "");
            case ASSIGNMENT ->
                new AssignOfficer(id, anybody(here.agency(), Role.OFFICER).person());
            case FIELD_VISIT -> new RecordFieldVisit(id, "Đúng hiện trạng");
            case CONSULTATION ->
                here.agency().equals(submitted.handlingAgency())
                        ? new RequestConsultation(id, here.agency().equals(WARD) ? JUSTICE : WARD, "Xin ý kiến")
                        : new AnswerConsultation(id, "Đồng ý");
            case EXAMINATION -> new ProposeResult(id, Outcome.APPROVED, "Đủ điều kiện");
            case REVIEW -> new InitialProposal(id);
            case SIGNING -> new ApproveResult(id);
            case NUMBERING -> new NumberResult(id, false);
            case RETURN -> new ReturnResult(id, ReturnChannel.COUNTER);
        };
    }

    private static Actor holder(Station here) {
        return here.person()
                .map(person -> find(
                        here.agency(), here.role(), account -> account.person().equals(person)))
                .orElseGet(() -> anybody(here.agency(), here.role()));
    }

    private static Actor anybody(AgencyCode agency, Role role) {
        return find(agency, role, any -> true);
    }

    private static Actor find(AgencyCode agency, Role role, Predicate<Account> who) {
        for (Account account : CommandSide.CATALOGUE.accounts()) {
            for (Grant grant : account.grants()) {
                if (who.test(account) && grant.role() == role && grant.agency().equals(Optional.of(agency))) {
                    return new Actor(account.person(), role, grant.agency(), grant.area());
                }
            }
        }
        throw new AssertionError("Nobody in the demonstration is " + role + " at " + agency);
    }

    private static FormContent answers(DossierSubmitted submitted) {
        Map<String, String> values = new HashMap<>();
        Stream.concat(Stream.of(submitted.form()), submitted.others().stream())
                .map(part -> ((Personal.Known<FormContent>) part).plain())
                .forEach(part -> values.putAll(part.values()));
        return new FormContent(values);
    }

    private void send(Actor actor, DossierCommand command) {
        sent++;
        Answer answer = commandSide.send(actor, "to-the-end-" + sent, command);
        if (answer instanceof Answer.Refused refused) {
            throw new AssertionError(command + " by " + actor + " was refused: " + refused.rejections());
        }
    }

    private DossierProgress progress(String dossier) {
        DossierProgress progress = null;
        for (DossierEvent event : commandSide.eventsOf(dossier)) {
            progress = DossierProgress.after(progress, event);
        }
        return Objects.requireNonNull(progress);
    }
}

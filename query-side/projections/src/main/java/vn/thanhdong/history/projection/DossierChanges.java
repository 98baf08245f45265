package vn.thanhdong.history.projection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thanhdong.access.Personal;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.history.query.DossierHistory.Change;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.event.AttachmentTextExtracted;
import vn.thanhdong.procedures.event.ConsultationAnswered;
import vn.thanhdong.procedures.event.ConsultationRequested;
import vn.thanhdong.procedures.event.DossierAccepted;
import vn.thanhdong.procedures.event.DossierCorrected;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.DossierHandedOver;
import vn.thanhdong.procedures.event.DossierOpened;
import vn.thanhdong.procedures.event.DossierRated;
import vn.thanhdong.procedures.event.DossierRefused;
import vn.thanhdong.procedures.event.DossierResubmitted;
import vn.thanhdong.procedures.event.DossierSentBack;
import vn.thanhdong.procedures.event.DossierStopped;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.event.DossierWithdrawn;
import vn.thanhdong.procedures.event.DueDateExtended;
import vn.thanhdong.procedures.event.DueDateMissed;
import vn.thanhdong.procedures.event.DueDateNear;
import vn.thanhdong.procedures.event.DueDateRecounted;
import vn.thanhdong.procedures.event.FieldVisitRecorded;
import vn.thanhdong.procedures.event.ForwardingTakenBack;
import vn.thanhdong.procedures.event.OfficerAssigned;
import vn.thanhdong.procedures.event.OfficerReassigned;
import vn.thanhdong.procedures.event.PaperIssued;
import vn.thanhdong.procedures.event.PaperNumbered;
import vn.thanhdong.procedures.event.PaymentReceived;
import vn.thanhdong.procedures.event.PaymentRequested;
import vn.thanhdong.procedures.event.ProposalInitialled;
import vn.thanhdong.procedures.event.ProposalReturned;
import vn.thanhdong.procedures.event.ResultApproved;
import vn.thanhdong.procedures.event.ResultNumbered;
import vn.thanhdong.procedures.event.ResultProposed;
import vn.thanhdong.procedures.event.ResultReturned;
import vn.thanhdong.procedures.event.SubmitterNamed;
import vn.thanhdong.procedures.event.SupplementReceived;
import vn.thanhdong.procedures.event.SupplementRequested;

/** What an event of a dossier changed, in words. The compiler names the event that is missing here. */
final class DossierChanges {

    private final ChangeWords words;
    private final FiledChanges filed;

    /** @param procedure what the dossier was submitted under; empty when the catalogue does not have it any more */
    DossierChanges(Catalogue catalogue, Optional<Procedure> procedure) {
        this(new ChangeWords(catalogue), procedure);
    }

    private DossierChanges(ChangeWords words, Optional<Procedure> procedure) {
        this(words, new FiledChanges(words, procedure));
    }

    private DossierChanges(ChangeWords words, FiledChanges filed) {
        this.words = words;
        this.filed = filed;
    }

    /** With whose stead it was done in, and by what right it was signed, as the metadata say. */
    List<Change> of(DossierEvent happened, Map<String, ?> metadata) {
        return join(of(happened), words.stead(metadata));
    }

    List<Change> of(DossierEvent happened) {
        return new DossierChanges(words.at(happened.occurredAt()), filed).said(happened);
    }

    private List<Change> said(DossierEvent happened) {
        return switch (happened) {
            case DossierSubmitted e -> submitted(e);
            case SubmitterNamed e -> filed.submitter(e);
            case AttachmentTextExtracted e -> filed.text(e);
            case DossierSentBack e -> reason(e.reason());
            case DossierResubmitted e ->
                join(filed.form(e.form(), e.others()), filed.attachments(e.attachments()), station(e.station()));
            case DossierCorrected e ->
                join(filed.applicant(e.applicant()), filed.form(e.form(), e.others()), reason(e.reason()));
            case DossierAccepted e ->
                join(
                        List.of(
                                words.text("code", e.code().value()),
                                words.moment("dueAt", e.dueAt()),
                                words.yesOrNo("provisional", e.provisional()),
                                words.text("calendarVersion", e.calendarVersion()),
                                words.money("fee", e.feeVnd())),
                        station(e.station()));
            case DossierRefused e -> reason(e.reason());
            case DossierHandedOver e ->
                join(
                        List.of(words.agency("handlingAgency", e.handlingAgency()), words.text("unit", e.unit())),
                        station(e.station()));
            case OfficerAssigned e -> join(List.of(words.person("officer", e.officer())), station(e.station()));
            case OfficerReassigned e ->
                join(
                        e.previous().stream()
                                .map(officer -> words.person("previousOfficer", officer))
                                .toList(),
                        List.of(words.person("officer", e.officer())),
                        reason(e.reason()),
                        station(e.station()));
            case DossierOpened ignored -> List.of();
            case ForwardingTakenBack e -> station(e.station());
            case FieldVisitRecorded e -> join(List.of(words.personal("findings", e.findings())), station(e.station()));
            case ConsultationRequested e ->
                join(
                        List.of(words.agency("consulted", e.agency()), words.personal("question", e.question())),
                        station(e.station()));
            case ConsultationAnswered e ->
                join(
                        List.of(words.agency("consulted", e.agency()), words.personal("answer", e.answer())),
                        station(e.station()));
            case SupplementRequested e -> reason(e.reason());
            case SupplementReceived e ->
                join(
                        filed.attachments(e.attachments()),
                        List.of(
                                words.moment("dueAt", e.dueAt()),
                                words.yesOrNo("provisional", e.provisional()),
                                words.text("calendarVersion", e.calendarVersion())),
                        stepDue(e.stepDueAt()));
            case PaymentRequested e -> List.of(words.money("fee", e.amountVnd()));
            case PaymentReceived e ->
                join(
                        List.of(words.money("paid", e.amountVnd()), words.yesOrNo("paidOnline", e.online())),
                        e.dueAt().stream()
                                .map(due -> words.moment("dueAt", due))
                                .toList(),
                        stepDue(e.stepDueAt()));
            case ResultProposed e ->
                join(
                        List.of(words.choice("outcome", e.outcome()), words.personal("proposal", e.proposal())),
                        station(e.station()));
            case ProposalInitialled e -> station(e.station());
            case ProposalReturned e -> join(reason(e.reason()), station(e.station()));
            case ResultApproved e -> join(List.of(words.choice("outcome", e.outcome())), station(e.station()));
            case ResultNumbered e ->
                join(
                        List.of(words.text("resultNumber", e.number()), words.yesOrNo("electronic", e.electronic())),
                        e.station().map(this::station).orElse(List.of()));
            case ResultReturned e -> List.of(words.choice("returnChannel", e.channel()));
            case DossierWithdrawn e -> reason(e.reason());
            case DossierStopped e -> reason(e.reason());
            case DueDateExtended e ->
                join(
                        List.of(
                                words.moment("dueAt", e.dueAt()),
                                words.yesOrNo("provisional", e.provisional()),
                                words.text("calendarVersion", e.calendarVersion())),
                        stepDue(e.stepDueAt()),
                        reason(e.reason()));
            case DueDateRecounted e ->
                join(
                        List.of(
                                words.moment("dueBefore", e.before()),
                                words.moment("dueAt", e.dueAt()),
                                words.yesOrNo("provisional", e.provisional()),
                                words.text("calendarVersion", e.calendarVersion()),
                                words.days("calendarDays", e.days()),
                                words.text("calendarDecision", e.decision())),
                        stepDue(e.stepDueAt()));
            case DossierRated e -> List.of(words.text("stars", Integer.toString(e.stars())));
            case PaperNumbered e ->
                List.of(
                        words.choice("paper", e.kind()),
                        words.agency("paperAgency", e.agency()),
                        words.text("paperNumber", e.number()));
            case PaperIssued e ->
                List.of(
                        words.choice("paper", e.kind()),
                        words.text("paperNumber", e.number()),
                        words.text("sha256", e.sha256()));
            case DueDateNear e -> join(List.of(words.moment("dueAt", e.dueAt())), station(e.station()));
            case DueDateMissed e -> join(List.of(words.moment("dueAt", e.dueAt())), station(e.station()));
        };
    }

    private List<Change> submitted(DossierSubmitted e) {
        return join(
                List.of(
                        filed.procedure(e.procedure(), e.procedureVersion()),
                        words.choice("channel", e.channel()),
                        words.agency("receivingDesk", e.receivingDesk()),
                        words.agency("handlingAgency", e.handlingAgency()),
                        words.area("area", e.area()),
                        words.choice("applicantKind", e.applicantKind())),
                filed.applicant(e.applicant()),
                filed.form(e.form(), e.others()),
                filed.attachments(e.attachments()),
                e.portalCode()
                        .map(code -> List.of(words.text("portalCode", code.value())))
                        .orElse(List.of()),
                station(e.station()));
    }

    private List<Change> reason(Personal<String> reason) {
        return List.of(words.personal("reason", reason));
    }

    private List<Change> station(Station station) {
        return words.station(station);
    }

    private List<Change> stepDue(Optional<Instant> due) {
        return due.map(moment -> List.of(words.moment("stepDueAt", moment))).orElse(List.of());
    }

    @SafeVarargs
    private static List<Change> join(List<Change>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}

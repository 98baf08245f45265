package vn.thanhdong.history.projection;

import static vn.thanhdong.history.query.AuditSubject.Kind.AGENCY;
import static vn.thanhdong.history.query.AuditSubject.Kind.CALENDAR;
import static vn.thanhdong.history.query.AuditSubject.Kind.DECISION;
import static vn.thanhdong.history.query.AuditSubject.Kind.DOSSIER;
import static vn.thanhdong.history.query.AuditSubject.Kind.EXPORT;
import static vn.thanhdong.history.query.AuditSubject.Kind.MANDATE;
import static vn.thanhdong.history.query.AuditSubject.Kind.PERSON;
import static vn.thanhdong.history.query.AuditSubject.Kind.PROCEDURE;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thanhdong.access.event.AbsenceDeclared;
import vn.thanhdong.access.event.AbsenceEnded;
import vn.thanhdong.access.event.AbsenceEvent;
import vn.thanhdong.access.event.ConnectionSeen;
import vn.thanhdong.access.event.MandateChangeDeclined;
import vn.thanhdong.access.event.MandateChangeProposed;
import vn.thanhdong.access.event.MandateDeclined;
import vn.thanhdong.access.event.MandateEnded;
import vn.thanhdong.access.event.MandateEntered;
import vn.thanhdong.access.event.MandateEvent;
import vn.thanhdong.access.event.MandateExtended;
import vn.thanhdong.access.event.MandateOpened;
import vn.thanhdong.access.event.MandateTeamChanged;
import vn.thanhdong.access.event.MasterKeyRotated;
import vn.thanhdong.access.event.PersonalDataViewed;
import vn.thanhdong.erasure.event.ErasureEvent;
import vn.thanhdong.erasure.event.LegalHoldPlaced;
import vn.thanhdong.erasure.event.LegalHoldReleased;
import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.history.event.AuditTrailExported;
import vn.thanhdong.history.event.AuditTrailSearched;
import vn.thanhdong.history.query.AuditSubject;
import vn.thanhdong.notices.event.NoticeEvent;
import vn.thanhdong.notices.event.NoticesRead;
import vn.thanhdong.notices.event.StaffMailChosen;
import vn.thanhdong.procedures.event.DossierEvent;
import vn.thanhdong.procedures.event.ProcedureEvent;
import vn.thanhdong.procedures.event.ProcedurePublished;
import vn.thanhdong.procedures.event.ProcedureWithdrawn;
import vn.thanhdong.reception.event.KioskOpened;
import vn.thanhdong.reception.event.NumberBroughtDossier;
import vn.thanhdong.reception.event.NumberCalled;
import vn.thanhdong.reception.event.NumberPassed;
import vn.thanhdong.reception.event.NumberServed;
import vn.thanhdong.reception.event.NumberTaken;
import vn.thanhdong.reception.event.QueueEvent;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.CalendarDay;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.event.AgenciesReformed;
import vn.thanhdong.territory.event.AgencyEvent;
import vn.thanhdong.territory.event.AgencyReformWithdrawn;
import vn.thanhdong.territory.event.CalendarDecided;
import vn.thanhdong.territory.event.CalendarEvent;
import vn.thanhdong.territory.event.DueDatesRecounted;

/**
 * What of an event's contents the audit trail holds. A type that nobody thought of here is in the trail all the same, with
 * no more than its metadata.
 *
 * @param subjects keys of what it happened to, the first before all
 * @param words codes, numbers, names of decisions; nothing that was written about a person
 */
record AuditContent(List<String> subjects, String words) {

    static AuditContent of(DomainEvent event) {
        return switch (event) {
            case DossierEvent dossier -> AuditDossierContent.of(dossier);
            case ProcedureEvent procedure -> procedure(procedure);
            case NoticeEvent notice -> of(key(DOSSIER, notice.dossierId()), key(PERSON, notice.recipient()));
            case NoticesRead read -> of(key(PERSON, read.person()));
            case PersonalDataViewed viewed ->
                new AuditContent(
                        viewed.seen().stream()
                                .flatMap(AuditContent::shown)
                                .distinct()
                                .toList(),
                        "");
            case ConnectionSeen seen -> of(key(PERSON, seen.origin().person()));
            case AbsenceEvent absence -> absence(absence);
            case MandateEvent mandate -> mandate(mandate);
            case QueueEvent queue -> of(key(AGENCY, queue.agency())).saying(number(queue));
            case AgencyEvent agencies -> agencies(agencies);
            case CalendarEvent calendar -> calendar(calendar);
            case ErasureEvent erasure -> of(key(PERSON, erasure.person()));
            case LegalHoldPlaced placed -> of(key(DOSSIER, placed.dossierId())).saying(placed.decision());
            case LegalHoldReleased released ->
                of(key(DOSSIER, released.dossierId())).saying(released.paper());
            case MasterKeyRotated rotated -> of().saying(rotated.keyId());
            case StaffMailChosen chosen -> of(key(PERSON, chosen.person()));
            case AuditTrailExported exported -> of(key(EXPORT, exported.exportId()));
            case AuditTrailSearched searched -> of(key(MANDATE, searched.mandateId()));
            default -> of();
        };
    }

    private static Stream<String> shown(PersonalDataViewed.Seen seen) {
        return seen.dossier().isEmpty()
                ? seen.persons().stream().map(person -> key(PERSON, person))
                : Stream.of(key(DOSSIER, seen.dossier()));
    }

    private static AuditContent procedure(ProcedureEvent event) {
        return switch (event) {
            case ProcedurePublished(var ignored, var release) ->
                of(key(PROCEDURE, release.procedure())).saying(release.decision());
            case ProcedureWithdrawn withdrawn ->
                of(key(PROCEDURE, withdrawn.procedure())).saying(withdrawn.reason());
        };
    }

    private static AuditContent absence(AbsenceEvent event) {
        return switch (event) {
            case AbsenceDeclared declared ->
                of(key(PERSON, declared.person()), key(AGENCY, declared.agency()), key(PERSON, declared.deputy()))
                        .saying(declared.decision());
            case AbsenceEnded ended -> of(key(AGENCY, ended.agency()));
        };
    }

    private static AuditContent mandate(MandateEvent event) {
        String mandate = key(MANDATE, event.mandateId());
        return switch (event) {
            case MandateEntered entered ->
                new AuditContent(
                                Stream.concat(
                                                Stream.of(mandate),
                                                entered.scope().agencies().stream()
                                                        .map(code -> key(AGENCY, code)))
                                        .toList(),
                                "")
                        .saying(entered.decision().number() + " · "
                                + entered.decision().issuer());
            case MandateOpened ignored -> of(mandate);
            case MandateDeclined ignored -> of(mandate);
            case MandateChangeProposed proposed ->
                of(mandate).saying(proposed.change().decision());
            case MandateChangeDeclined declined -> of(mandate).saying(declined.decision());
            case MandateTeamChanged changed -> of(mandate).saying(changed.decision());
            case MandateExtended extended -> of(mandate).saying(extended.decision());
            case MandateEnded ignored -> of(mandate);
        };
    }

    private static String number(QueueEvent event) {
        return switch (event) {
            case KioskOpened ignored -> "";
            case NumberTaken taken -> taken.number().label();
            case NumberCalled called -> called.number().label();
            case NumberPassed passed -> passed.number().label();
            case NumberServed served -> served.number().label();
            case NumberBroughtDossier brought -> brought.number().label();
        };
    }

    private static AuditContent agencies(AgencyEvent event) {
        return switch (event) {
            case AgenciesReformed reformed ->
                new AuditContent(
                        Stream.concat(
                                        Stream.of(key(
                                                DECISION, reformed.decision().id())),
                                        touched(reformed.decision().reform()))
                                .toList(),
                        reformed.decision().number());
            case AgencyReformWithdrawn withdrawn ->
                of(key(DECISION, withdrawn.decisionId())).saying(withdrawn.reason());
        };
    }

    private static Stream<String> touched(Reform reform) {
        return Stream.concat(
                        reform.ends().stream().map(Reform.Ending::agency),
                        reform.begins().stream().map(Agency::code))
                .map(agency -> key(AGENCY, agency))
                .distinct();
    }

    private static AuditContent calendar(CalendarEvent event) {
        return switch (event) {
            case CalendarDecided(var ignored, var decision) ->
                of(key(CALENDAR, decision.version()))
                        .saying(Stream.concat(
                                        Stream.of(decision.source()),
                                        decision.days().stream().map(CalendarDay::name))
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .collect(Collectors.joining(" · ")));
            case DueDatesRecounted recounted ->
                of(key(CALENDAR, recounted.progress().calendarVersion()));
        };
    }

    static AuditContent of(String... subjects) {
        return new AuditContent(List.of(subjects), "");
    }

    AuditContent saying(String said) {
        return new AuditContent(subjects, said);
    }

    static String key(AuditSubject.Kind kind, Object id) {
        return kind + ":" + id;
    }
}

package vn.thanhdong.procedures.ui.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FeeMoment;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Which actions are worth offering to whoever looks at a dossier, the likeliest first. A courtesy: the command side
 * decides, and refuses in words what it does not allow.
 */
public final class PossibleActions {

    private static final Set<NationalStatus> AT_WORK = Set.of(NationalStatus.ACCEPTED, NationalStatus.IN_PROGRESS);
    private static final Set<Role> DECIDING =
            Set.of(Role.OFFICER, Role.HEAD_OF_DIVISION, Role.LEADER, Role.PROVINCE_LEADER);
    private static final Set<Role> LEADING = Set.of(Role.HEAD_OF_DIVISION, Role.LEADER, Role.PROVINCE_LEADER);
    private static final Set<Role> CASHIERS = Set.of(Role.CLERK, Role.OFFICER, Role.REGISTRY_CLERK);

    private final DossierDetail detail;
    private final DossierSummary summary;
    private final DossierProgress progress;
    private final Procedure procedure;
    private final Actor actor;
    private final Territory territory;
    private final Instant now;
    private final List<DossierAction> actions = new ArrayList<>();

    private PossibleActions(
            DossierDetail detail,
            DossierSummary summary,
            DossierProgress progress,
            Procedure procedure,
            Actor actor,
            Territory territory,
            Instant now) {
        this.detail = detail;
        this.summary = summary;
        this.progress = progress;
        this.procedure = procedure;
        this.actor = actor;
        this.territory = territory;
        this.now = now;
    }

    /** The actions, none for somebody who may only look. */
    public static List<DossierAction> of(
            DossierDetail detail, Procedure procedure, Actor actor, Territory territory, Instant now) {
        if (detail.summary() == null || detail.progress() == null) {
            return List.of();
        }
        var possible =
                new PossibleActions(detail, detail.summary(), detail.progress(), procedure, actor, territory, now);
        possible.ofHolder();
        possible.ofDesk();
        possible.ofHandler();
        return List.copyOf(possible.actions);
    }

    /** Whether the asker leads the unit that handles it, and may mend wrong entries of it. */
    static boolean mayCorrect(
            DossierDetail detail, Procedure procedure, Actor actor, Territory territory, Instant now) {
        if (detail.summary() == null || detail.progress() == null || detail.applicant() == null) {
            return false;
        }
        var asked = new PossibleActions(detail, detail.summary(), detail.progress(), procedure, actor, territory, now);
        NationalStatus status = asked.progress.status();
        return LEADING.contains(actor.role())
                && asked.worksFor(asked.summary.handlingAgency())
                && asked.progress.acceptedAt() != null
                && (AT_WORK.contains(status)
                        || NationalStatus.WITH_THE_APPLICANT.contains(status)
                        || status == NationalStatus.COMPLETED);
    }

    /** Those of whom the dossier waits for. */
    private void ofHolder() {
        Station station = progress.station();
        if (station == null || !detail.waitsForAsker()) {
            return;
        }
        boolean atWork = AT_WORK.contains(progress.status());
        switch (station.kind()) {
            case INTAKE -> intake();
            case HANDOVER -> add(DossierAction.HAND_OVER, progress.status() == NationalStatus.ACCEPTED);
            case ASSIGNMENT -> add(DossierAction.ASSIGN, atWork);
            case FIELD_VISIT -> add(DossierAction.FIELD_VISIT, atWork);
            case CONSULTATION ->
                add(
                        station.agency().equals(summary.handlingAgency())
                                ? DossierAction.CONSULT
                                : DossierAction.ANSWER,
                        atWork);
            case EXAMINATION -> {
                add(DossierAction.PROPOSE, atWork);
                add(DossierAction.CONSULT, atWork);
            }
            case REVIEW -> {
                add(DossierAction.INITIAL, atWork);
                add(DossierAction.RETURN_PROPOSAL, atWork);
            }
            case SIGNING -> {
                add(DossierAction.APPROVE, atWork);
                add(DossierAction.RETURN_PROPOSAL, atWork);
            }
            case NUMBERING -> add(DossierAction.NUMBER, atWork);
            case RETURN -> giveBack();
        }
        add(DossierAction.REQUEST_SUPPLEMENT, atWork && progress.supplementRequests() < procedure.supplementLimit());
        add(DossierAction.REQUEST_PAYMENT, atWork && owed() > 0);
    }

    private void intake() {
        boolean fresh = progress.status() == NationalStatus.SUBMITTED;
        boolean unpaid = progress.paidVnd() < procedure.feeVnd(FeeMoment.BEFORE);
        if (fresh || progress.status() == NationalStatus.PAYMENT_REQUESTED) {
            add(DossierAction.RECORD_PAYMENT, unpaid);
            add(DossierAction.ACCEPT, true);
        }
        add(DossierAction.REQUEST_PAYMENT, fresh && unpaid);
        add(DossierAction.SEND_BACK, fresh);
        add(DossierAction.REFUSE, fresh);
    }

    private void giveBack() {
        add(DossierAction.RECORD_PAYMENT, owed() > 0);
        add(DossierAction.RETURN_RESULT, progress.status() == NationalStatus.COMPLETED);
    }

    /** Those of the desk that took the dossier in, or of whom it was forwarded by. */
    private void ofDesk() {
        boolean open = progress.status() == NationalStatus.SUBMITTED
                || AT_WORK.contains(progress.status())
                || NationalStatus.WITH_THE_APPLICANT.contains(progress.status());
        boolean desk = actor.is(Role.CLERK) && worksFor(summary.receivingDesk());
        boolean here = desk || worksFor(summary.handlingAgency());
        add(
                DossierAction.RECORD_SUPPLEMENT,
                desk && progress.acceptedAt() != null && progress.status() == NationalStatus.SUPPLEMENT_REQUESTED);
        add(
                DossierAction.RECORD_PAYMENT,
                CASHIERS.contains(actor.role())
                        && here
                        && owed() > 0
                        && progress.status() != NationalStatus.SUPPLEMENT_REQUESTED
                        && (open || progress.status() == NationalStatus.COMPLETED));
        add(DossierAction.TAKE_BACK, forwarded(progress.previous()) && !progress.opened());
        add(DossierAction.WITHDRAW, desk && open);
    }

    private void ofHandler() {
        boolean decides = DECIDING.contains(actor.role()) && worksFor(summary.handlingAgency());
        boolean atWork = AT_WORK.contains(progress.status());
        Instant due = progress.dueAt();
        add(DossierAction.EXTEND, decides && atWork && progress.extensions() == 0 && due != null && !now.isAfter(due));
        Station station = progress.station();
        boolean withOfficer = station != null
                && station.role() == Role.OFFICER
                && station.agency().equals(summary.handlingAgency());
        add(
                DossierAction.REASSIGN,
                withOfficer
                        && LEADING.contains(actor.role())
                        && worksFor(summary.handlingAgency())
                        && (atWork || NationalStatus.WITH_THE_APPLICANT.contains(progress.status())));
        add(
                DossierAction.STOP,
                decides
                        && (atWork
                                || progress.acceptedAt() != null
                                        && NationalStatus.WITH_THE_APPLICANT.contains(progress.status())));
    }

    private boolean forwarded(@Nullable Station before) {
        return before != null
                && actor.is(before.role())
                && worksFor(before.agency())
                && before.person().map(actor.person()::equals).orElse(true);
    }

    private long owed() {
        long fee = Math.max(progress.feeVnd(), procedure.feeVnd(FeeMoment.BEFORE) + procedure.feeVnd(FeeMoment.AFTER));
        return Math.max(0, fee - progress.paidVnd());
    }

    private boolean worksFor(AgencyCode agency) {
        Optional<AgencyCode> heir = territory.successor(agency, LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        return actor.actsFor(agency) || heir.map(actor::actsFor).orElse(false);
    }

    private void add(DossierAction action, boolean possible) {
        if (possible && !actions.contains(action)) {
            actions.add(action);
        }
    }
}

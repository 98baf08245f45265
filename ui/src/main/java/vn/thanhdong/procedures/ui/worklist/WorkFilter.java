package vn.thanhdong.procedures.ui.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.query.DossierFilter;
import vn.thanhdong.procedures.query.DossierSummary;
import vn.thanhdong.procedures.query.Waiting;
import vn.thanhdong.territory.WorkingCalendar;

/** Which of the dossiers that wait for somebody. Its address is what the page's link says. */
enum WorkFilter {
    ALL("tat-ca"),
    /** Handed in today or on the working day before. */
    NEW("moi"),
    DUE_SOON("sap-den-han"),
    OVERDUE("qua-han"),
    /** Those that the unit's officers have in hand: for whoever leads it. */
    WITH_OFFICERS("dang-o-chuyen-vien");

    /** The tile's own measure: due within two working days. */
    private static final int SOON_WORKING_DAYS = 2;

    private static final int LONGEST_BREAK_DAYS = 30;

    private final String address;

    WorkFilter(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    static WorkFilter of(String address) {
        return Arrays.stream(values())
                .filter(one -> one.address.equals(address))
                .findFirst()
                .orElse(ALL);
    }

    /** Whether it is offered to somebody who leads a unit alone. */
    boolean isForHeads() {
        return this == WITH_OFFICERS;
    }

    DossierFilter dossiers(WorkingCalendar calendar, LocalDate today, Actor actor) {
        DossierFilter mine = DossierFilter.ALL.withWaiting(Waiting.FOR_ME);
        return switch (this) {
            case ALL -> mine;
            case NEW -> mine.submittedBetween(dayBefore(today, calendar), null);
            case DUE_SOON -> mine.withPunctualities(Set.of(Punctuality.IN_PROGRESS));
            case WITH_OFFICERS ->
                DossierFilter.ALL
                        .withAgencies(actor.agency().map(Set::of).orElse(Set.of()))
                        .withSteps(Set.of(StepKind.FIELD_VISIT, StepKind.EXAMINATION))
                        .withStatuses(Set.of(NationalStatus.ACCEPTED, NationalStatus.IN_PROGRESS));
            case OVERDUE -> mine.withPunctualities(Set.of(Punctuality.IN_PROGRESS_LATE));
        };
    }

    /** Where the list, read by date, stops: what is due later is not due soon. */
    boolean reaches(DossierSummary dossier, WorkingCalendar calendar, Instant now) {
        return this != DUE_SOON || isSoon(dossier, calendar, now);
    }

    private static boolean isSoon(DossierSummary dossier, WorkingCalendar calendar, Instant now) {
        @Nullable Instant by = dossier.dueAt() == null ? dossier.stepDueAt() : dossier.dueAt();
        return by != null && by.isBefore(calendar.plusWorkingDays(now, SOON_WORKING_DAYS));
    }

    private static LocalDate dayBefore(LocalDate today, WorkingCalendar calendar) {
        LocalDate day = today.minusDays(1);
        while (!calendar.isWorkingDay(day) && day.isAfter(today.minusDays(LONGEST_BREAK_DAYS))) {
            day = day.minusDays(1);
        }
        return day;
    }
}

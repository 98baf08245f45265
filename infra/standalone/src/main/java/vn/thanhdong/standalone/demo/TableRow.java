package vn.thanhdong.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.FeeMoment;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.Result;
import vn.thanhdong.procedures.command.ImportColumn;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.WorkingCalendar;

/** Writes what had happened to a dossier by a moment as a row of the table of past dossiers. */
final class TableRow {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final Submission submission;
    private final Course course;
    private final Instant now;
    private final Map<String, String> row = new HashMap<>(40);

    private TableRow(Submission submission, Course course, Instant now) {
        this.submission = submission;
        this.course = course;
        this.now = now;
    }

    static Map<String, String> of(
            Submission submission,
            Course course,
            AgencyCode agency,
            Instant now,
            DossierNumbers numbers,
            SplittableRandom random) {
        var row = new TableRow(submission, course, now);
        row.who(agency);
        row.when();
        row.money(random);
        boolean ended = !course.ended().isAfter(now);
        row.put(ImportColumn.outcome, ended ? course.end().name().toLowerCase(Locale.ROOT) : "open");
        row.put(ImportColumn.currentState, Integer.toString(row.state().code()));
        row.put(ImportColumn.resultElectronic, Boolean.toString(ended && row.isElectronic(random)));
        Instant registered = row.past(course.accepted()).orElse(submission.at());
        row.put(
                ImportColumn.dossierCode,
                numbers.next(agency, LocalDate.ofInstant(registered, WorkingCalendar.ZONE))
                        .value());
        return row.row;
    }

    private void who(AgencyCode agency) {
        DemoApplicant applicant = submission.applicant();
        put(ImportColumn.procedureCode, submission.procedure().code().value());
        put(ImportColumn.agencyCode, agency.value());
        put(ImportColumn.areaCode, submission.place().area().value());
        put(ImportColumn.channel, submission.channel().code());
        put(ImportColumn.applicantKind, applicant.kind().name().toLowerCase(Locale.ROOT));
        put(ImportColumn.applicantName, applicant.name());
        put(ImportColumn.applicantId, applicant.identity());
        put(ImportColumn.phone, applicant.phone());
    }

    private void when() {
        put(ImportColumn.submittedAt, text(submission.at()));
        Optional<Instant> accepted = past(course.accepted());
        accepted.ifPresent(at -> put(ImportColumn.acceptedAt, text(at)));
        if (accepted.isPresent()) {
            boolean moved = past(course.supplied()).isPresent();
            (moved ? course.due() : course.promised()).ifPresent(at -> put(ImportColumn.dueAt, text(at)));
        }
        past(course.asked()).ifPresent(at -> {
            put(ImportColumn.supplementRequestedAt, text(at));
            put(ImportColumn.supplementCount, "1");
        });
        past(course.supplied()).ifPresent(at -> put(ImportColumn.supplementReceivedAt, text(at)));
        past(Optional.of(course.ended())).ifPresent(at -> put(ImportColumn.finishedAt, text(at)));
        past(course.returned()).ifPresent(at -> put(ImportColumn.returnedAt, text(at)));
        if (past(course.returned()).isPresent() && course.stars() > 0) {
            put(ImportColumn.rating, Integer.toString(course.stars()));
        }
    }

    private void money(SplittableRandom random) {
        Procedure procedure = submission.procedure();
        long fee = procedure.feeVnd(FeeMoment.BEFORE) + procedure.feeVnd(FeeMoment.AFTER);
        put(ImportColumn.feeVnd, Long.toString(fee));
        boolean online = random.nextInt(100) < (submission.channel() == Channel.ONLINE ? 78 : 12);
        put(ImportColumn.paidOnline, Boolean.toString(fee > 0 && online));
    }

    private NationalStatus state() {
        if (!course.ended().isAfter(now)) {
            return switch (course.end()) {
                case APPROVED, REJECTED ->
                    past(course.returned()).isPresent() ? NationalStatus.RETURNED : NationalStatus.COMPLETED;
                case REFUSED -> NationalStatus.REFUSED;
                case WITHDRAWN -> NationalStatus.WITHDRAWN;
                case STOPPED -> NationalStatus.STOPPED;
            };
        }
        if (past(course.asked()).isPresent() && past(course.supplied()).isEmpty()) {
            return NationalStatus.SUPPLEMENT_REQUESTED;
        }
        if (past(course.owed()).isPresent() && past(course.paid()).isEmpty()) {
            return NationalStatus.PAYMENT_REQUESTED;
        }
        if (past(course.accepted()).isEmpty()) {
            return NationalStatus.SUBMITTED;
        }
        return past(course.handedOver()).isPresent() ? NationalStatus.IN_PROGRESS : NationalStatus.ACCEPTED;
    }

    private boolean isElectronic(SplittableRandom random) {
        boolean possible =
                submission.procedure().result().map(Result::electronic).orElse(false);
        return course.end().isDecided()
                && possible
                && random.nextInt(100) < (submission.channel() == Channel.ONLINE ? 93 : 46);
    }

    private Optional<Instant> past(Optional<Instant> moment) {
        return moment.filter(at -> !at.isAfter(now));
    }

    private void put(ImportColumn column, String value) {
        row.put(column.name(), value);
    }

    private static String text(Instant moment) {
        return moment.atOffset(VIETNAM).withNano(0).toString();
    }
}

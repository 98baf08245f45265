package vn.thanhdong.procedures.projection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.DueHistory;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.Settlement;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.AgencyCode;

/**
 * How a dossier stands, in the fields that lists and figures filter, sort and count by.
 *
 * @param stationKind what is waited for; null with the other fields of the station while it waits for the applicant and
 *     when nothing is waited for
 * @param stationPerson the one it is for; empty when anybody of role and agency may take it
 * @param officer opaque id of who examines it, empty before
 * @param endedAt end of processing, see {@link DossierProgress#end()}
 * @param urgentAt by when something has to be done: the due date, or the end of the first check before acceptance; null
 *     once it has ended
 * @param punctuality how it ended; null while it is open
 * @param lateWhile when it was open and late, by the dates then in force, see {@link DueHistory#lateSpans}
 * @param judgedOtherwise how it is judged by periods that were over before its due date was moved for the last time, see
 *     {@link DueHistory#judgedOtherwise}
 * @param counts whether the published figures count it
 */
record DossierStanding(
        NationalStatus status,
        @Nullable StepKind stationKind,
        @Nullable Role stationRole,
        @Nullable AgencyCode stationAgency,
        String stationPerson,
        @Nullable Instant stationDueAt,
        String officer,
        Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant urgentAt,
        @Nullable Punctuality punctuality,
        List<EngineRange> lateWhile,
        Map<Punctuality, List<EngineRange>> judgedOtherwise,
        boolean counts) {

    static DossierStanding of(DossierProgress progress, DueHistory due) {
        Settlement settlement = Settlement.of(progress);
        Station station = progress.pausedSince() == null ? progress.station() : null;
        PersonId officer = progress.officer();
        Instant dueAt = progress.dueAt();
        Instant stationDue = station == null ? null : station.dueAt();
        return new DossierStanding(
                progress.status(),
                station == null ? null : station.kind(),
                station == null ? null : station.role(),
                station == null ? null : station.agency(),
                station == null ? "" : station.person().map(PersonId::value).orElse(""),
                stationDue,
                officer == null ? "" : officer.value(),
                progress.submittedAt(),
                progress.acceptedAt(),
                dueAt,
                progress.end().orElse(null),
                progress.returnedAt(),
                progress.ended() ? null : dueAt != null ? dueAt : stationDue,
                settlement.punctuality().orElse(null),
                due.lateSpans(progress).stream().map(EngineRange::of).toList(),
                due.judgedOtherwise(progress).stream()
                        .collect(groupingBy(
                                DueHistory.Judged::how, mapping(judged -> EngineRange.of(judged.when()), toList()))),
                settlement.counts());
    }
}

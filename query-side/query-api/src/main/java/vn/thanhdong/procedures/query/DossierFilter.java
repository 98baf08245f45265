package vn.thanhdong.procedures.query;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.NationalStatus;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Punctuality;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/**
 * Which dossiers. An empty set or text does not filter.
 *
 * @param text words with or without accents, a fragment of a code, a phrase in quotation marks
 * @param statuses national status, any of these
 * @param procedures any of these
 * @param agencies handling agency, any of these or of what is below them, or of their predecessors
 * @param areas any of these or of what is in them
 * @param channels any of these
 * @param punctualities any of these, as it stands now
 * @param steps step that the dossier waits at, any of these
 * @param submittedFrom first day (Asia/Ho_Chi_Minh) on which it was submitted
 * @param submittedTo last day (Asia/Ho_Chi_Minh) on which it was submitted
 * @param waiting whose
 * @param essential essential services only
 * @param cell only what one row of the figures counts, judged as the figures judge it; null otherwise
 * @param report only what one number of a report counts; null otherwise
 * @param asOf as the dossiers stood then, statuses and punctualities included, and none that did not exist; null for
 *     now. Steps and whose turn it is are known of the present alone and left out with it; a number of a report has its
 *     own period and is listed as of now.
 */
public record DossierFilter(
        String text,
        Set<NationalStatus> statuses,
        Set<ProcedureCode> procedures,
        Set<AgencyCode> agencies,
        Set<AreaCode> areas,
        Set<Channel> channels,
        Set<Punctuality> punctualities,
        Set<StepKind> steps,
        @Nullable LocalDate submittedFrom,
        @Nullable LocalDate submittedTo,
        Waiting waiting,
        boolean essential,
        @Nullable FigureCell cell,
        @Nullable ReportCell report,
        @Nullable AsOf asOf) {

    /** All that the asker may see. */
    public static final DossierFilter ALL = new DossierFilter(
            "",
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null,
            Waiting.ANY,
            false,
            null,
            null,
            null);

    public DossierFilter {
        statuses = Set.copyOf(statuses);
        procedures = Set.copyOf(procedures);
        agencies = Set.copyOf(agencies);
        areas = Set.copyOf(areas);
        channels = Set.copyOf(channels);
        punctualities = Set.copyOf(punctualities);
        asOf = report == null ? asOf : null;
        steps = asOf == null ? Set.copyOf(steps) : Set.of();
        waiting = asOf == null ? waiting : Waiting.ANY;
    }

    public DossierFilter withText(String words) {
        return with(change -> change.text = words);
    }

    public DossierFilter withStatuses(Set<NationalStatus> wanted) {
        return with(change -> change.statuses = wanted);
    }

    public DossierFilter withProcedures(Set<ProcedureCode> wanted) {
        return with(change -> change.procedures = wanted);
    }

    public DossierFilter withAgencies(Set<AgencyCode> wanted) {
        return with(change -> change.agencies = wanted);
    }

    public DossierFilter withAreas(Set<AreaCode> wanted) {
        return with(change -> change.areas = wanted);
    }

    public DossierFilter withChannels(Set<Channel> wanted) {
        return with(change -> change.channels = wanted);
    }

    public DossierFilter withPunctualities(Set<Punctuality> wanted) {
        return with(change -> change.punctualities = wanted);
    }

    public DossierFilter withSteps(Set<StepKind> wanted) {
        return with(change -> change.steps = wanted);
    }

    public DossierFilter submittedBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        return with(change -> {
            change.submittedFrom = from;
            change.submittedTo = to;
        });
    }

    public DossierFilter withWaiting(Waiting whose) {
        return with(change -> change.waiting = whose);
    }

    public DossierFilter withEssential(boolean only) {
        return with(change -> change.essential = only);
    }

    public DossierFilter withCell(@Nullable FigureCell row) {
        return with(change -> change.cell = row);
    }

    public DossierFilter withReport(@Nullable ReportCell number) {
        return with(change -> change.report = number);
    }

    public DossierFilter withAsOf(@Nullable AsOf moment) {
        return with(change -> change.asOf = moment);
    }

    private DossierFilter with(Consumer<Change> what) {
        var change = new Change(this);
        what.accept(change);
        return change.done();
    }

    /** A filter while one of its conditions is set and the others stay. */
    private static final class Change {

        private String text;
        private Set<NationalStatus> statuses;
        private Set<ProcedureCode> procedures;
        private Set<AgencyCode> agencies;
        private Set<AreaCode> areas;
        private Set<Channel> channels;
        private Set<Punctuality> punctualities;
        private Set<StepKind> steps;
        private @Nullable LocalDate submittedFrom;
        private @Nullable LocalDate submittedTo;
        private Waiting waiting;
        private boolean essential;
        private @Nullable FigureCell cell;
        private @Nullable ReportCell report;
        private @Nullable AsOf asOf;

        Change(DossierFilter before) {
            text = before.text;
            statuses = before.statuses;
            procedures = before.procedures;
            agencies = before.agencies;
            areas = before.areas;
            channels = before.channels;
            punctualities = before.punctualities;
            steps = before.steps;
            submittedFrom = before.submittedFrom;
            submittedTo = before.submittedTo;
            waiting = before.waiting;
            essential = before.essential;
            cell = before.cell;
            report = before.report;
            asOf = before.asOf;
        }

        DossierFilter done() {
            return new DossierFilter(
                    text,
                    statuses,
                    procedures,
                    agencies,
                    areas,
                    channels,
                    punctualities,
                    steps,
                    submittedFrom,
                    submittedTo,
                    waiting,
                    essential,
                    cell,
                    report,
                    asOf);
        }
    }
}

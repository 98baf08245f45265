package vn.thanhdong.procedures.query;

import java.time.LocalDate;
import java.util.Set;
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
        @Nullable FigureCell cell) {

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
            null);

    public DossierFilter {
        statuses = Set.copyOf(statuses);
        procedures = Set.copyOf(procedures);
        agencies = Set.copyOf(agencies);
        areas = Set.copyOf(areas);
        channels = Set.copyOf(channels);
        punctualities = Set.copyOf(punctualities);
        steps = Set.copyOf(steps);
    }

    public DossierFilter(
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
            boolean essential) {
        this(
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
                null);
    }

    public DossierFilter withText(String words) {
        return new DossierFilter(
                words,
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
                cell);
    }

    public DossierFilter withStatuses(Set<NationalStatus> wanted) {
        return new DossierFilter(
                text,
                wanted,
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
                cell);
    }

    public DossierFilter withProcedures(Set<ProcedureCode> wanted) {
        return new DossierFilter(
                text,
                statuses,
                wanted,
                agencies,
                areas,
                channels,
                punctualities,
                steps,
                submittedFrom,
                submittedTo,
                waiting,
                essential,
                cell);
    }

    public DossierFilter withAgencies(Set<AgencyCode> wanted) {
        return new DossierFilter(
                text,
                statuses,
                procedures,
                wanted,
                areas,
                channels,
                punctualities,
                steps,
                submittedFrom,
                submittedTo,
                waiting,
                essential,
                cell);
    }

    public DossierFilter withAreas(Set<AreaCode> wanted) {
        return new DossierFilter(
                text,
                statuses,
                procedures,
                agencies,
                wanted,
                channels,
                punctualities,
                steps,
                submittedFrom,
                submittedTo,
                waiting,
                essential,
                cell);
    }

    public DossierFilter withChannels(Set<Channel> wanted) {
        return new DossierFilter(
                text,
                statuses,
                procedures,
                agencies,
                areas,
                wanted,
                punctualities,
                steps,
                submittedFrom,
                submittedTo,
                waiting,
                essential,
                cell);
    }

    public DossierFilter withPunctualities(Set<Punctuality> wanted) {
        return new DossierFilter(
                text,
                statuses,
                procedures,
                agencies,
                areas,
                channels,
                wanted,
                steps,
                submittedFrom,
                submittedTo,
                waiting,
                essential,
                cell);
    }

    public DossierFilter withSteps(Set<StepKind> wanted) {
        return new DossierFilter(
                text,
                statuses,
                procedures,
                agencies,
                areas,
                channels,
                punctualities,
                wanted,
                submittedFrom,
                submittedTo,
                waiting,
                essential,
                cell);
    }

    public DossierFilter submittedBetween(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new DossierFilter(
                text,
                statuses,
                procedures,
                agencies,
                areas,
                channels,
                punctualities,
                steps,
                from,
                to,
                waiting,
                essential,
                cell);
    }

    public DossierFilter withWaiting(Waiting whose) {
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
                whose,
                essential,
                cell);
    }

    public DossierFilter withEssential(boolean only) {
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
                only,
                cell);
    }

    public DossierFilter withCell(@Nullable FigureCell row) {
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
                row);
    }
}

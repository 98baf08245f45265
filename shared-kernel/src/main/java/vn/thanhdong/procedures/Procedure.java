package vn.thanhdong.procedures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.territory.AfterSupplement;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.Deadline;

/**
 * A published procedure, as one version of its definition states it.
 *
 * @param version counts up with each change of the definition
 * @param validFrom first day on which this version applies
 * @param summary what it is for, in a sentence
 * @param field the sector's field (lĩnh vực), such as civil status
 * @param sectorAgency the agency that reports it
 * @param handlingLevel the kind of agency that works on it
 * @param afterSupplement what the agency's time does once the applicant has supplied what was owed
 * @param supplementLimit how often a supplement may be asked for
 * @param sections the parts of the form, in order
 * @param form its fields, in order
 * @param steps the internal process, 2 to 8 steps in order
 * @param result what is handed out; empty when there is nothing to hand out
 * @param essential one of the 25 essential services
 * @param groupSubmission whether one submitter may hand in for many owners at once
 * @param linked procedures that one submission opens at several agencies; empty for all others
 * @param facts where its statements come from
 * @param notes remarks for who applies
 */
public record Procedure(
        ProcedureCode code,
        int version,
        LocalDate validFrom,
        Phrase name,
        Phrase summary,
        Phrase field,
        AgencyCode sectorAgency,
        HandlingLevel handlingLevel,
        Set<ApplicantKind> applicants,
        Set<Channel> channels,
        OnlineLevel onlineLevel,
        Deadline deadline,
        AfterSupplement afterSupplement,
        int supplementLimit,
        List<Fee> fees,
        List<RequiredDocument> documents,
        List<FormSection> sections,
        List<FormField> form,
        List<Step> steps,
        Optional<Result> result,
        boolean essential,
        boolean groupSubmission,
        List<ProcedureCode> linked,
        Facts facts,
        List<LegalBasis> legalBasis,
        List<Phrase> notes) {

    public Procedure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(deadline, "deadline");
        applicants = inOrder(applicants);
        channels = inOrder(channels);
        fees = List.copyOf(fees);
        documents = List.copyOf(documents);
        sections = List.copyOf(sections);
        form = List.copyOf(form);
        steps = List.copyOf(steps);
        linked = List.copyOf(linked);
        legalBasis = List.copyOf(legalBasis);
        notes = List.copyOf(notes);
    }

    /** What must be paid at that moment, in whole đồng; conditional fees are not in it. */
    public long feeVnd(FeeMoment when) {
        return fees.stream()
                .filter(fee -> fee.when() == when && fee.condition().isEmpty())
                .mapToLong(Fee::amountVnd)
                .sum();
    }

    /** The same with another form. */
    public Procedure withForm(List<FormField> fields) {
        return new Procedure(
                code,
                version,
                validFrom,
                name,
                summary,
                field,
                sectorAgency,
                handlingLevel,
                applicants,
                channels,
                onlineLevel,
                deadline,
                afterSupplement,
                supplementLimit,
                fees,
                documents,
                sections,
                fields,
                steps,
                result,
                essential,
                groupSubmission,
                linked,
                facts,
                legalBasis,
                notes);
    }

    /** The same, applying from another day on. */
    public Procedure from(LocalDate day) {
        return new Procedure(
                code,
                version,
                day,
                name,
                summary,
                field,
                sectorAgency,
                handlingLevel,
                applicants,
                channels,
                onlineLevel,
                deadline,
                afterSupplement,
                supplementLimit,
                fees,
                documents,
                sections,
                form,
                steps,
                result,
                essential,
                groupSubmission,
                linked,
                facts,
                legalBasis,
                notes);
    }

    /** Whether nothing differs but its number and its first day. */
    public boolean saysTheSameAs(Procedure other) {
        return numbered(0).equals(other.numbered(0).from(validFrom));
    }

    public Optional<FormField> formField(String id) {
        return form.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Procedure numbered(int number) {
        return new Procedure(
                code,
                number,
                validFrom,
                name,
                summary,
                field,
                sectorAgency,
                handlingLevel,
                applicants,
                channels,
                onlineLevel,
                deadline,
                afterSupplement,
                supplementLimit,
                fees,
                documents,
                sections,
                form,
                steps,
                result,
                essential,
                groupSubmission,
                linked,
                facts,
                legalBasis,
                notes);
    }

    /** Enumerations are shown in the order in which they are declared. */
    private static <E extends Enum<E>> Set<E> inOrder(Set<E> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}

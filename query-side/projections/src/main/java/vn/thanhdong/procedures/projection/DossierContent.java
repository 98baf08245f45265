package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.Signature;
import vn.thanhdong.procedures.event.DossierSubmitted;
import vn.thanhdong.procedures.query.DossierSentences;
import vn.thanhdong.procedures.query.TrackedDossier;

/**
 * What is shown of a dossier, but not searched.
 *
 * @param applicant the owner; null when erased
 * @param form the form; empty when erased
 * @param others whom the form tells of besides the owner, opaque ids
 * @param attachments documents handed in, without those that a later form replaced
 * @param proposal what the officer proposed; empty before, and when erased
 * @param request what the applicant was last asked for; empty before, and when erased
 * @param resultNumber number of the result; empty before
 * @param steps what happened, oldest first
 * @param papers official papers that its acts asked for, with what stands in them
 * @param portalCode its code at the other portal through which it came; null when it came by no other
 */
record DossierContent(
        @Nullable Applicant applicant,
        FormContent form,
        List<PersonId> others,
        List<Attachment> attachments,
        String proposal,
        String request,
        String resultNumber,
        List<Taken> steps,
        PaperContent papers,
        @Nullable PortalCode portalCode) {

    /**
     * A step that was taken.
     *
     * @param type name of the event's type, such as {@code DossierAccepted}
     * @param at when it happened
     * @param position place of the event in the log of all events
     * @param signature where somebody decided; null at other steps, and where it was imported
     */
    record Taken(
            String type,
            Instant at,
            long position,
            @Nullable Signature signature) {}

    DossierContent {
        others = List.copyOf(others);
        attachments = List.copyOf(attachments);
        steps = List.copyOf(steps);
    }

    /** What happened that the public may know, in words and without personal data. */
    List<TrackedDossier.Step> publicSteps() {
        return steps.stream()
                .filter(step -> !DossierSentences.isInternal(step.type()))
                .map(step -> new TrackedDossier.Step(step.at(), sentence(step)))
                .toList();
    }

    /** Who decided last; null before. */
    @Nullable
    Signature signature() {
        Signature last = null;
        for (Taken step : steps) {
            last = step.signature() == null ? last : step.signature();
        }
        return last;
    }

    private Phrase sentence(Taken step) {
        return portalCode != null && step.type().equals(DossierSubmitted.class.getSimpleName())
                ? DossierSentences.handedInThrough(portalCode)
                : DossierSentences.of(step.type());
    }

    DossierContent withForm(FormContent changed, List<PersonId> about, List<Attachment> replaced) {
        return new DossierContent(
                applicant, changed, about, replaced, proposal, request, resultNumber, steps, papers, portalCode);
    }

    /** With other entries of the form; documents stay. */
    DossierContent corrected(@Nullable Applicant right, FormContent changed, List<PersonId> about) {
        return new DossierContent(
                right, changed, about, attachments, proposal, request, resultNumber, steps, papers, portalCode);
    }

    DossierContent withMore(List<Attachment> added) {
        List<Attachment> all =
                Stream.concat(attachments.stream(), added.stream()).toList();
        return new DossierContent(
                applicant, form, others, all, proposal, request, resultNumber, steps, papers, portalCode);
    }

    DossierContent withProposal(String words) {
        return new DossierContent(
                applicant, form, others, attachments, words, request, resultNumber, steps, papers, portalCode);
    }

    DossierContent withRequest(String words) {
        return new DossierContent(
                applicant, form, others, attachments, proposal, words, resultNumber, steps, papers, portalCode);
    }

    DossierContent withResult(String number) {
        return new DossierContent(
                applicant, form, others, attachments, proposal, request, number, steps, papers, portalCode);
    }

    DossierContent withStep(Taken step) {
        List<Taken> all = Stream.concat(steps.stream(), Stream.of(step)).toList();
        return new DossierContent(
                applicant, form, others, attachments, proposal, request, resultNumber, all, papers, portalCode);
    }

    DossierContent withPapers(PaperContent changed) {
        return new DossierContent(
                applicant, form, others, attachments, proposal, request, resultNumber, steps, changed, portalCode);
    }
}

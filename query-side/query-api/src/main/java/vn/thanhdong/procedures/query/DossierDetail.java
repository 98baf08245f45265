package vn.thanhdong.procedures.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.Signature;
import vn.thanhdong.procedures.SubmittedBy;

/**
 * Answer to {@link FindDossier}.
 *
 * @param found whether there is such a dossier in the asker's scope; without it everything else is empty
 * @param summary as in lists
 * @param procedureVersion version of the procedure's definition that the dossier keeps
 * @param trackingCode short code for the applicant
 * @param applicant the owner; null when erased
 * @param form the form; empty when erased
 * @param attachments documents handed in
 * @param progress how far it has come
 * @param proposal what the officer proposed, in words; empty when nothing yet
 * @param request what the applicant was last asked for, in words; empty when nothing
 * @param resultNumber number of the result, empty when none yet
 * @param steps what happened that the public may know, oldest first
 * @param papers official papers that its acts asked for, oldest first
 * @param ownedByAsker the asker is the applicant
 * @param waitsForAsker the asker may do the next step
 * @param delayed the event asked for was not there after two seconds: it is being updated
 * @param signature who decided, and by what right; null before, and where the past of another system does not say
 * @param portalCode its code at the other portal through which it came; empty when it came by no other
 * @param submittedBy who handed it in for its owner; empty when the owner did, and where contents are not shown
 */
public record DossierDetail(
        boolean found,
        @Nullable DossierSummary summary,
        int procedureVersion,
        String trackingCode,
        @Nullable Applicant applicant,
        FormContent form,
        List<Attachment> attachments,
        @Nullable DossierProgress progress,
        String proposal,
        String request,
        String resultNumber,
        List<TrackedDossier.Step> steps,
        List<PaperOfDossier> papers,
        boolean ownedByAsker,
        boolean waitsForAsker,
        boolean delayed,
        @Nullable Signature signature,
        Optional<PortalCode> portalCode,
        Optional<SubmittedBy> submittedBy) {

    /** Nothing that the asker may see. */
    public static final DossierDetail NOT_FOUND = new DossierDetail(
            false,
            null,
            0,
            "",
            null,
            FormContent.EMPTY,
            List.of(),
            null,
            "",
            "",
            "",
            List.of(),
            List.of(),
            false,
            false,
            false,
            null,
            Optional.empty());

    /** One that its owner handed in. */
    public DossierDetail(
            boolean found,
            @Nullable DossierSummary summary,
            int procedureVersion,
            String trackingCode,
            @Nullable Applicant applicant,
            FormContent form,
            List<Attachment> attachments,
            @Nullable DossierProgress progress,
            String proposal,
            String request,
            String resultNumber,
            List<TrackedDossier.Step> steps,
            List<PaperOfDossier> papers,
            boolean ownedByAsker,
            boolean waitsForAsker,
            boolean delayed,
            @Nullable Signature signature,
            Optional<PortalCode> portalCode) {
        this(
                found,
                summary,
                procedureVersion,
                trackingCode,
                applicant,
                form,
                attachments,
                progress,
                proposal,
                request,
                resultNumber,
                steps,
                papers,
                ownedByAsker,
                waitsForAsker,
                delayed,
                signature,
                portalCode,
                Optional.empty());
    }

    /** One that nobody has signed and that came by no other portal. */
    public DossierDetail(
            boolean found,
            @Nullable DossierSummary summary,
            int procedureVersion,
            String trackingCode,
            @Nullable Applicant applicant,
            FormContent form,
            List<Attachment> attachments,
            @Nullable DossierProgress progress,
            String proposal,
            String request,
            String resultNumber,
            List<TrackedDossier.Step> steps,
            List<PaperOfDossier> papers,
            boolean ownedByAsker,
            boolean waitsForAsker,
            boolean delayed) {
        this(
                found,
                summary,
                procedureVersion,
                trackingCode,
                applicant,
                form,
                attachments,
                progress,
                proposal,
                request,
                resultNumber,
                steps,
                papers,
                ownedByAsker,
                waitsForAsker,
                delayed,
                null,
                Optional.empty());
    }

    public DossierDetail {
        attachments = List.copyOf(attachments);
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
    }
}

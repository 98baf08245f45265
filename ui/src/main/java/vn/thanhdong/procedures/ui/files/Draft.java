package vn.thanhdong.procedures.ui.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.SubmittedBy;

/**
 * A form that was begun and not handed in.
 *
 * @param dossierId made once for the form, so that handing in twice makes one dossier
 * @param savedAt when it was last kept
 * @param submittedBy who hands it in for its owner; empty when the owner does
 */
public record Draft(
        DossierId dossierId,
        ApplicantKind applicantKind,
        FormContent form,
        List<Attachment> attachments,
        Instant savedAt,
        Optional<SubmittedBy> submittedBy) {

    public Draft {
        attachments = List.copyOf(attachments);
    }

    /** One that its owner will hand in. */
    public Draft(
            DossierId dossierId,
            ApplicantKind applicantKind,
            FormContent form,
            List<Attachment> attachments,
            Instant savedAt) {
        this(dossierId, applicantKind, form, attachments, savedAt, Optional.empty());
    }
}

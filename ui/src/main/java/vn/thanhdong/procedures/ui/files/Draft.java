package vn.thanhdong.procedures.ui.files;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;

/**
 * A form that was begun and not handed in.
 *
 * @param dossierId made once for the form, so that handing in twice makes one dossier
 * @param savedAt when it was last kept
 */
public record Draft(
        DossierId dossierId,
        ApplicantKind applicantKind,
        FormContent form,
        List<Attachment> attachments,
        Instant savedAt) {

    public Draft {
        attachments = List.copyOf(attachments);
    }
}

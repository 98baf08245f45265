package vn.thanhdong.procedures.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.AttachmentText;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;

/**
 * Hands in again what the desk had sent back.
 *
 * @param dossierId the dossier
 * @param form answers as they are now
 * @param attachments documents as they are now
 * @param texts what stands in them, as far as it could be read
 */
public record ResubmitDossier(
        @TargetAggregateIdentifier DossierId dossierId,
        FormContent form,
        List<Attachment> attachments,
        List<AttachmentText> texts)
        implements DossierCommand {
    public ResubmitDossier {
        attachments = List.copyOf(attachments);
        texts = List.copyOf(texts);
    }

    /** Documents in which nothing was read. */
    public ResubmitDossier(DossierId dossierId, FormContent form, List<Attachment> attachments) {
        this(dossierId, form, attachments, List.of());
    }
}

package vn.thanhdong.procedures.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.AttachmentText;
import vn.thanhdong.procedures.DossierId;

/**
 * Supplies what was asked for; the applicant, or a clerk at the desk for them.
 *
 * @param dossierId the dossier
 * @param attachments documents supplied
 * @param texts what stands in them, as far as it could be read
 */
public record SupplySupplement(
        @TargetAggregateIdentifier DossierId dossierId, List<Attachment> attachments, List<AttachmentText> texts)
        implements DossierCommand {
    public SupplySupplement {
        attachments = List.copyOf(attachments);
        texts = List.copyOf(texts);
    }

    /** Documents in which nothing was read. */
    public SupplySupplement(DossierId dossierId, List<Attachment> attachments) {
        this(dossierId, attachments, List.of());
    }
}

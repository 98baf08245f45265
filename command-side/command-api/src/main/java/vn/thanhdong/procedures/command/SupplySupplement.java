package vn.thanhdong.procedures.command;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierId;

/**
 * Supplies what was asked for; the applicant, or a clerk at the desk for them.
 *
 * @param dossierId the dossier
 * @param attachments documents supplied
 */
public record SupplySupplement(@TargetAggregateIdentifier DossierId dossierId, List<Attachment> attachments)
        implements DossierCommand {
    public SupplySupplement {
        attachments = List.copyOf(attachments);
    }
}

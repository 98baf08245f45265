package vn.thanhdong.procedures.event;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.Station;

/**
 * The applicant mended a dossier that had been sent back.
 *
 * @param dossierId the dossier
 * @param occurredAt when it happened
 * @param form answers about the applicant, and those that are nobody's
 * @param others answers about others (a child, a mother, …), each under that person's own key
 * @param attachments documents as they are now
 * @param station who has to check it, until when
 */
public record DossierResubmitted(
        DossierId dossierId,
        Instant occurredAt,
        Personal<FormContent> form,
        List<Personal<FormContent>> others,
        List<Attachment> attachments,
        Station station)
        implements DossierEvent {
    public DossierResubmitted {
        others = List.copyOf(others);
        attachments = List.copyOf(attachments);
    }
}

package vn.thanhdong.procedures.event;

import java.time.Instant;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.DossierId;

/**
 * The text of a document that was handed in was read, so that it can be searched. Recorded together with
 * {@link DossierSubmitted}, {@link DossierResubmitted} or {@link SupplementReceived}; a document without it has no text
 * (a picture, a scan), or none that could be read.
 *
 * @param dossierId the dossier
 * @param occurredAt when the document was handed in
 * @param sha256 which document: its address, as in the attachments
 * @param text its words from the beginning, at most {@link vn.thanhdong.procedures.AttachmentText#MOST_CHARACTERS}
 *     characters, under the key of the dossier's owner
 */
public record AttachmentTextExtracted(DossierId dossierId, Instant occurredAt, String sha256, Personal<String> text)
        implements DossierEvent {}

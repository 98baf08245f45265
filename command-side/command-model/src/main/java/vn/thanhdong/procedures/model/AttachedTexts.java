package vn.thanhdong.procedures.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.AttachmentText;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.event.AttachmentTextExtracted;
import vn.thanhdong.procedures.event.DossierEvent;

/** Texts of documents become part of a dossier together with their documents, and never without them. */
final class AttachedTexts {

    private AttachedTexts() {}

    /**
     * What happened, and after it that the texts of its documents were read: one event for each.
     *
     * @param documents those that are handed in now; what is said of others is passed over
     * @param known those that were handed in before: their texts were recorded then
     */
    static Decision with(
            List<DossierEvent> happened,
            DossierId dossier,
            PersonId owner,
            List<Attachment> documents,
            List<Attachment> known,
            List<AttachmentText> texts,
            Circumstances at) {
        Set<String> now = documents.stream().map(Attachment::sha256).collect(Collectors.toSet());
        known.forEach(before -> now.remove(before.sha256()));
        var all = new ArrayList<>(happened);
        for (AttachmentText text : texts) {
            if (!text.text().isBlank() && now.remove(text.sha256())) { // once for each document
                all.add(new AttachmentTextExtracted(
                        dossier, at.now(), text.sha256(), Personal.known(owner, text.text())));
            }
        }
        return new Decision.Happened(all);
    }
}

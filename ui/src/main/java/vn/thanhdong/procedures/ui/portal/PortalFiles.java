package vn.thanhdong.procedures.ui.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.AttachmentText;
import vn.thanhdong.procedures.ui.files.UploadRefused;
import vn.thanhdong.procedures.ui.files.UploadStore;

/** Keeps files that another portal sends, under the key of whose they are. */
@Service
class PortalFiles {

    private final UploadStore store;

    PortalFiles(UploadStore store) {
        this.store = store;
    }

    /** What was kept, and what is no file that is taken; nothing is used where something was refused. */
    record Kept(List<Attachment> attachments, List<AttachmentText> texts, List<Rejection> refused) {}

    /**
     * @param files their documents are known already
     * @throws IOException a file could not be kept; the same may be sent again
     */
    Kept keep(List<SentDossier.SentFile> files, PersonId person) throws IOException {
        var attachments = new ArrayList<Attachment>();
        var refused = new ArrayList<Rejection>();
        for (int i = 0; i < files.size(); i++) {
            SentDossier.SentFile file = files.get(i);
            byte[] content = Objects.requireNonNullElse(file.content(), new byte[0]);
            String document = Objects.requireNonNull(file.document()).strip();
            try {
                attachments.add(store.store(new ByteArrayInputStream(content), document, person)
                        .attachment());
            } catch (UploadRefused notTaken) {
                refused.add(PortalProblem.FILE_REFUSED.at("files[" + i + "]"));
            }
        }
        return new Kept(attachments, store.texts(attachments, person), refused);
    }
}

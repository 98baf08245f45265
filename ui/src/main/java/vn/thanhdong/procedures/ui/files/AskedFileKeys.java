package vn.thanhdong.procedures.ui.files;

import org.springframework.stereotype.Service;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.access.query.GetMyFileKey;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.query.GetAttachmentKey;
import vn.thanhdong.ui.Questions;

/** Keys of files, asked of the query side in the name of who they are for. */
@Service
final class AskedFileKeys implements FileKeys {

    private final Questions questions;

    AskedFileKeys(Questions questions) {
        this.questions = questions;
    }

    @Override
    public FileKey mine(Actor person, String file) {
        return questions.askAs(person, new GetMyFileKey(file));
    }

    @Override
    public FileKey ofAttachment(Actor asker, DossierId dossier, String sha256, PersonId person, String file) {
        try {
            return questions.askAs(asker, new GetAttachmentKey(dossier, sha256, person, file));
        } catch (NoMandateInForce refused) {
            return FileKey.none(FileKey.State.NOT_YOURS); // in the same words as what is nobody's to see
        }
    }
}

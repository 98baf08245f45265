package vn.thanhdong.procedures.ui.files;

import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.procedures.DossierId;

/**
 * Where the keys of files come from: the pages hold none of their own. Both throw
 * {@link vn.thanhdong.ui.ServiceUnavailable} while nobody answers.
 */
public interface FileKeys {

    /** The key of a file of that person's own. */
    FileKey mine(Actor person, String file);

    /**
     * The key of a document that was handed in.
     *
     * @param person whose file it is, as it says itself
     * @param file its name among those of that person, as it says itself
     */
    FileKey ofAttachment(Actor asker, DossierId dossier, String sha256, PersonId person, String file);
}

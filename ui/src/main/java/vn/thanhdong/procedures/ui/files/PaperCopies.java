package vn.thanhdong.procedures.ui.files;

import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.DossierId;

/** What leaves the house where a document is opened. */
@FunctionalInterface
interface PaperCopies {

    /**
     * The copy that leaves the house.
     *
     * @param file address of the document
     * @param kept what lies there
     * @return the same where it is no issued paper, or nothing proves it
     * @throws vn.thanhdong.ui.ServiceUnavailable nobody answers
     */
    byte[] copy(Actor asker, DossierId dossier, String file, byte[] kept);
}

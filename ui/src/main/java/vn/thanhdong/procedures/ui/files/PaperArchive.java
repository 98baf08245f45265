package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.DossierId;

/**
 * Keeps official papers exactly as they were issued, each sealed under the key of the dossier's owner. They lie where
 * uploads lie and are read through {@link UploadStore#open}, by their address.
 */
public interface PaperArchive {

    /**
     * Keeps a paper.
     *
     * @param issuer who issues it
     * @param pdf the document
     * @return its address: SHA-256 of the ciphertext, lower-case hexadecimal
     * @throws IOException it could not be kept: the issuer may not see the dossier, or its owner was erased
     * @throws vn.thanhdong.ui.ServiceUnavailable nobody gives a key now
     */
    String keep(Actor issuer, DossierId dossier, byte[] pdf) throws IOException;
}

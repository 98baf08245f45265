package vn.thanhdong.erasure.projection;

import java.util.List;
import vn.thanhdong.erasure.LegalHold;
import vn.thanhdong.erasure.LegalHoldBook;

/**
 * The legal holds of one dossier.
 *
 * @param dossier its id
 * @param sequence of the last event, so that who wrote it can wait for it
 * @param holds oldest first; not searched
 */
record LegalHoldDocument(String dossier, long sequence, List<LegalHold> holds) {

    LegalHoldDocument {
        holds = List.copyOf(holds);
    }

    LegalHoldBook book() {
        return new LegalHoldBook(holds);
    }
}

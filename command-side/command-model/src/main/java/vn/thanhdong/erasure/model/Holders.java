package vn.thanhdong.erasure.model;

import java.time.Instant;
import java.util.List;
import vn.thanhdong.access.Actor;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.erasure.ErasureBook;

/** Who records that a dossier is held: whoever decides about erasing what is in it. */
final class Holders {

    private Holders() {}

    static boolean may(KeptDossier dossier, Actor actor, Instant now, Catalogue catalogue) {
        return new ErasureCase(dossier.owner(), ErasureBook.EMPTY, actor, now, List.of(dossier), catalogue).mayDecide();
    }
}

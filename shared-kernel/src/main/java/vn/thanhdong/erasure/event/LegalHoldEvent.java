package vn.thanhdong.erasure.event;

import vn.thanhdong.event.DomainEvent;
import vn.thanhdong.procedures.DossierId;

/** Something that happened to the legal holds of one dossier. */
public sealed interface LegalHoldEvent extends DomainEvent permits LegalHoldPlaced, LegalHoldReleased {

    DossierId dossierId();

    String holdId();
}

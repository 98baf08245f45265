package vn.thanhdong.erasure.command;

import vn.thanhdong.procedures.DossierId;

/** What may be asked of the legal holds of one dossier. */
public sealed interface LegalHoldCommand extends ErasureCommand permits PlaceLegalHold, ReleaseLegalHold {

    DossierId dossier();

    /** Made once per form by who places the hold. */
    String holdId();
}

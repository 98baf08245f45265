package vn.thanhdong.erasure;

/** Why a request to erase is refused; what else there is to say stands in the written answer. */
public enum ErasureRefusalGround {
    /** Records that must be kept, for a time or for ever. */
    RETENTION,
    /** Held for an inspection, a complaint or a court. */
    LEGAL_HOLD,
    /** A dossier is still at work. */
    OPEN_DOSSIER,
    /** Who asks has not proven to be that person. */
    IDENTITY_UNPROVEN,
    /** Another law obliges the authority to go on processing. */
    LEGAL_OBLIGATION
}

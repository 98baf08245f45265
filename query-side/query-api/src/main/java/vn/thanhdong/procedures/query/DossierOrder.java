package vn.thanhdong.procedures.query;

/** Order of a list of dossiers; equal ones come in a stable order. */
public enum DossierOrder {
    /** Best match first; without words to match as {@link #NEWEST}. */
    RELEVANCE,
    NEWEST,
    OLDEST,
    /** Accepted first comes first, as in the register of a desk; those not accepted last. */
    ACCEPTED,
    /** Overdue first, then due soon; those without a date last. */
    DUE,
    /** Owners by given name, in Vietnamese order. */
    NAME;

    /** The same for a list of the past, which is not ordered by what is known of the present alone. */
    public DossierOrder ofThePast() {
        return this == DUE || this == ACCEPTED ? NEWEST : this;
    }
}

package vn.thanhdong.procedures.ui.desk;

/** What came of a text that may be an identity card's. */
sealed interface CardReading permits IdentityCard, CardReading.Unread {

    /** Why the text is not taken for a card; nothing of it is used. */
    enum Unread implements CardReading {
        /** It does not begin with a number of 12 digits and a bar. */
        NO_CARD,
        /** It begins like a card, and has fewer than six parts between bars. */
        PARTS_MISSING,
        /** The name is missing. */
        NO_NAME,
        /** The day of birth is no day. */
        NO_BIRTH_DATE
    }
}

package vn.thanhdong.access;

/** How much of somebody's data an answer showed. A later one tells more than those before it. */
public enum Shown {
    /** The name, in a list or a search. */
    NAME,
    /** A document that was handed in. */
    DOCUMENT,
    /** All that happened, with the words that were written about it. */
    HISTORY,
    /** Who applied, and all that the form says. */
    CONTENTS,
    /** The network address of a session; it is of no dossier, and compared with none of those above. */
    ADDRESS
}

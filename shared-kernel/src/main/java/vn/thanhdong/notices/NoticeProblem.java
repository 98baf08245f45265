package vn.thanhdong.notices;

/** Why an attempt to tell somebody failed. */
public enum NoticeProblem {
    /** The applicant was erased meanwhile, or has no address any more. */
    NO_ADDRESS,
    /** What they gave as their address is none. */
    ADDRESS_WRONG,
    /** The mail server of the address knows no such mailbox. */
    ADDRESS_UNKNOWN,
    /** The mail server does not answer, or does not take it now. */
    SERVER_AWAY,
    /** The mail server does not let us in. */
    SIGN_IN_REFUSED,
    /** The gateway of text messages does not take this number. */
    NUMBER_REFUSED,
    /** The gateway of text messages does not answer, or does not take them now. */
    GATEWAY_AWAY,
    /** The gateway of text messages does not accept our token. */
    GATEWAY_CLOSED,
    /** Nothing is told about this any more. */
    OBSOLETE
}

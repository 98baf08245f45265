package vn.thanhdong.event;

/**
 * Keys of an event's metadata. Values are plain strings; no names, contents or network addresses ever stand here,
 * because metadata is stored in the clear.
 */
public final class EventMetadata {

    /** Id of the command that caused the event; the aggregate recognises a repeated command by it. */
    public static final String COMMAND_ID = "commandId";

    /** Id shared by everything that one request of a person set off. */
    public static final String CORRELATION_ID = "correlationId";

    /** Id of the message that directly caused this one. */
    public static final String CAUSATION_ID = "causationId";

    /** Opaque id of the person who acted, see {@link vn.thanhdong.access.PersonId}. */
    public static final String ACTOR = "actor";

    /** Role in which the person acted, name of {@code vn.thanhdong.access.Role}. */
    public static final String ROLE = "role";

    /** Opaque id of the absent person in whose stead somebody acted; absent where everybody acted for themselves. */
    public static final String IN_STEAD_OF = "inSteadOf";

    /** Right by which a deputy signed, name of {@code vn.thanhdong.access.SigningAuthority}; absent otherwise. */
    public static final String SIGNING = "signing";

    /** Number of the paper that gives that right; absent where none is needed. */
    public static final String SIGNING_DECISION = "signingDecision";

    /** Code of the agency for which the person acted; absent for citizens. */
    public static final String AGENCY = "agency";

    /** Channel of entry: {@code online}, {@code counter}, {@code post}, {@code kiosk}, {@code phone}, {@code system}. */
    public static final String CHANNEL = "channel";

    /** Reason that was given for the access, where one is asked for. */
    public static final String REASON = "reason";

    /** Id of the mandate under which an auditor looked at something or took it away; absent otherwise. */
    public static final String MANDATE = "mandate";

    /** Opaque id of the session in which a person acted, see {@link vn.thanhdong.access.SessionId}; absent where in none. */
    public static final String SESSION = "session";

    /** {@code "true"} on events that record the past of another system. */
    public static final String IMPORTED = "imported";

    /** 128 random bits, Base64 without padding, mixed into the leaf hash so that contents cannot be guessed from it. */
    public static final String SALT = "salt";

    private EventMetadata() {}
}

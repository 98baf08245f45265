package vn.thanhdong.command;

import vn.thanhdong.event.EventMetadata;

/** Keys of a command's metadata. */
public final class CommandMetadata {

    /** Signed identity of the person who asks; the command side believes nothing else about them. */
    public static final String IDENTITY = "identity";

    /** Id made by the client once per form or click: the same id is carried out once. */
    public static final String COMMAND_ID = EventMetadata.COMMAND_ID;

    /** Sequence of the last event that the asker has seen; when others have acted since, the command is refused. */
    public static final String SEEN_SEQUENCE = "seenSequence";

    private CommandMetadata() {}
}

package vn.thanhdong.eventstore.log;

/** In what the store differs from what was recorded. */
public enum Difference {
    /** The position itself is gone. */
    POSITION_MISSING,
    /** A position that nobody gave. */
    POSITION_INVENTED,
    /** The event of the position is gone. */
    EVENT_MISSING,
    /** The event's row is not the one that was recorded: contents, metadata, time, id, or another event in its place. */
    EVENT_CHANGED,
    /** An event that was put in between and never got a position. */
    EVENT_INSERTED,
    /** The hash beside the position was changed. */
    LEAF_CHANGED,
    /** The log's own tiles were changed. */
    TILE_CHANGED,
    /** The tiles do not lead to the checkpoint that was published, or its signature is not ours. */
    CHECKPOINT_CHANGED
}

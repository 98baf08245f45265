package vn.thanhdong.history.query;

/**
 * Answer to {@link GetLogPart}.
 *
 * @param state whether there is one
 * @param content in Base64, empty where there is none
 */
public record LogPart(State state, String content) {

    /** Whether there is such a part. */
    public enum State {
        /** The checkpoint, which changes. */
        CHECKPOINT,
        /** A tile or bundle, which never changes. */
        TILE,
        /** The published log has no such part, or not yet. */
        NONE,
        /** This installation publishes no log: its events are on Axon Server, or it has no key to sign with. */
        NO_LOG,
        /** The public keys by which checkpoints are checked, one a line, the log's own first. */
        KEYS
    }
}

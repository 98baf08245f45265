package vn.thanhdong.engines;

/** What a watched engine is doing. */
public enum EngineState {
    /** It answers. */
    RUNNING,
    /** It died unexpectedly and is being started again on the same port. */
    RESTARTING,
    /** It was closed on request. */
    STOPPED
}

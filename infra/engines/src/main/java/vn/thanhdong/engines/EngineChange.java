package vn.thanhdong.engines;

/**
 * An engine changed its state.
 *
 * @param engine its name as people know it, {@code PostgreSQL} or {@code Elasticsearch}
 */
public record EngineChange(String engine, EngineState state) {}

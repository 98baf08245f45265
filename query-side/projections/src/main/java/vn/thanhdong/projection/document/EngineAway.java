package vn.thanhdong.projection.document;

/**
 * Elasticsearch did not answer, was too busy, or failed as a whole. Nothing is wrong with any document: the same work is
 * done again later.
 */
public final class EngineAway extends RuntimeException {

    public EngineAway(String what, Throwable cause) {
        super("Elasticsearch could not " + what + ": " + cause.getMessage(), cause);
    }

    public EngineAway(String what, String reason) {
        super("Elasticsearch could not " + what + ": " + reason);
    }
}

package vn.thanhdong.projection.document;

/**
 * How much memory documents may take that are kept at hand.
 *
 * @param bytes a document counts four times the size of its JSON, which is what its objects were seen to take
 */
public record Memory(long bytes) {

    private static final int OBJECTS_PER_JSON = 4;
    private static final int LEAST_DOCUMENTS = 100;

    /** How many documents of this mean size, in bytes of JSON, one of {@code parts} may hold. */
    public int documents(long meanBytes, int parts) {
        long documents = bytes / (OBJECTS_PER_JSON * Math.max(1, meanBytes)) / parts;
        return (int) Math.clamp(documents, LEAST_DOCUMENTS, Integer.MAX_VALUE);
    }
}

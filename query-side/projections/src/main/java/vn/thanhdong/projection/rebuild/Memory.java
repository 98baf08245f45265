package vn.thanhdong.projection.rebuild;

/**
 * How much memory the documents of a rebuild may take, of all partitions together.
 *
 * @param bytes a document counts four times the size of its JSON, which is what its objects were seen to take
 */
public record Memory(long bytes) {

    private static final int OBJECTS_PER_JSON = 4;
    private static final int LEAST_DOCUMENTS = 100;

    /** How many documents of this mean size, in bytes of JSON, one of {@code partitions} may hold. */
    int documents(long meanBytes, int partitions) {
        long documents = bytes / (OBJECTS_PER_JSON * Math.max(1, meanBytes)) / partitions;
        return (int) Math.clamp(documents, LEAST_DOCUMENTS, Integer.MAX_VALUE);
    }
}

package vn.thanhdong.query;

/** Keys of a query's metadata. */
public final class QueryMetadata {

    /** Signed identity of the person who asks; absent for the public's questions. */
    public static final String IDENTITY = "identity";

    private QueryMetadata() {}
}

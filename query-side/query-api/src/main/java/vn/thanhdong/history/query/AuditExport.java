package vn.thanhdong.history.query;

/**
 * Answer to {@link BeginAuditExport}.
 *
 * @param state whether it was granted
 * @param exportId id of the export; empty where it was not granted
 * @param events how many it holds: the newest {@value #MOST} at most
 * @param total how many match
 * @param upTo last position that it covers: all up to there are in the published log, where there is one
 * @param checkpoint the signed checkpoint that all its proofs belong to; empty where there is no verifiable log
 */
public record AuditExport(State state, String exportId, long events, long total, long upTo, String checkpoint) {

    /** More make no file that somebody reads: a day or an agency is asked for instead. */
    public static final int MOST = 50_000;

    /** Whether it was granted. */
    public enum State {
        /** It is recorded, and may be read. */
        GRANTED,
        /** The reason is none. */
        REASON_MISSING,
        /** The asker may not read the audit trail. */
        NOT_YOURS
    }
}

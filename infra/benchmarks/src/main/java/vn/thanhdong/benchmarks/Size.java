package vn.thanhdong.benchmarks;

/**
 * How much is measured.
 *
 * @param lives dossiers taken from the form to the result in one measured run of commands
 * @param warmUpRounds how often as many at most are taken through before that
 * @param runs how often a comparison is repeated after its warm-up
 * @param dossiers dossiers of the projection benchmarks, of five to six events each
 * @param rows rows of the import, and documents that are searched
 * @param samples questions asked one by one
 * @param growth sizes of the log, in events, at which the cost of one more is measured
 */
@SuppressWarnings("ArrayRecordComponent") // constants, never compared
record Size(String label, int lives, int warmUpRounds, int runs, int dossiers, int rows, int samples, long[] growth) {

    /** Shows that every benchmark runs; its figures mean nothing. */
    static final Size TINY = new Size("tiny", 20, 10, 1, 1_000, 1_000, 20, new long[] {2_000, 8_000});

    static final Size SMALL = new Size("small", 400, 100, 5, 20_000, 20_000, 200, new long[] {10_000, 100_000});

    static final Size FULL =
            new Size("full", 2_000, 40, 7, 60_000, 270_448, 500, new long[] {10_000, 100_000, 1_000_000});

    static Size of(String label) {
        return switch (label) {
            case "tiny" -> TINY;
            case "small" -> SMALL;
            case "full" -> FULL;
            default ->
                throw new IllegalArgumentException(
                        "--size=" + label + " is not known. Right values: tiny, small, full");
        };
    }
}

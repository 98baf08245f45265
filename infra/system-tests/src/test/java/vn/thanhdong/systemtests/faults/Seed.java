package vn.thanhdong.systemtests.faults;

import java.util.concurrent.ThreadLocalRandom;

/** Other rows at each run. The seed is printed; {@code -Dseed=…} gives the same ones again. */
final class Seed {

    private static final long VALUE =
            Long.getLong("seed", ThreadLocalRandom.current().nextLong(1_000_000));

    static {
        System.out.println("Rows of seed " + VALUE + "; the same again with -Dseed=" + VALUE);
    }

    private Seed() {}

    static long value() {
        return VALUE;
    }
}

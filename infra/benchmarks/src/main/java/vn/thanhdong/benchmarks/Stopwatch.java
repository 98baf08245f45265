package vn.thanhdong.benchmarks;

/** Time since it was made. */
record Stopwatch(long startNanos) {

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    double seconds() {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    double millis() {
        return (System.nanoTime() - startNanos) / 1e6;
    }
}

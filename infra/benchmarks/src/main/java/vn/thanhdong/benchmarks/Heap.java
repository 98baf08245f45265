package vn.thanhdong.benchmarks;

/** Memory of this process. */
final class Heap {

    private Heap() {}

    static String inUse() {
        long before = used();
        System.gc();
        return "%,d MB, %,d MB".formatted(before >> 20, used() >> 20);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

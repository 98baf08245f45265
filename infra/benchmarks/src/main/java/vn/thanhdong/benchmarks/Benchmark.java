package vn.thanhdong.benchmarks;

/** One question about speed. It installs what it needs anew and reports its figures. */
interface Benchmark {

    /** As it is asked for on the command line. */
    String name();

    void run(Bench bench) throws Exception;
}

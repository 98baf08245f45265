package vn.thanhdong.benchmarks;

/**
 * A line of the table.
 *
 * @param benchmark name of the benchmark
 * @param what what was measured
 * @param ours what the system did
 * @param bare what the bare engine did in the same run; empty where there is nothing to compare with
 * @param ratio ours against bare, or another number that the target is about
 * @param target what is wanted; empty where nothing is
 * @param met whether the target was met; true without one
 */
record Figure(String benchmark, String what, String ours, String bare, String ratio, String target, boolean met) {

    static Figure plain(String benchmark, String what, String ours) {
        return new Figure(benchmark, what, ours, "", "", "", true);
    }

    /** Rates, which are to be at least {@code target} times the bare ones. */
    static Figure rate(String benchmark, String what, Comparison rates, String unit, double target) {
        return new Figure(
                benchmark,
                what,
                number(rates.ours()) + " " + unit,
                number(rates.bare()) + " " + unit,
                "%.2f (%.2f to %.2f)".formatted(rates.ratio(), rates.least(), rates.most()),
                target == 0 ? "" : "≥ %.2f".formatted(target),
                rates.ratio() >= target);
    }

    /** A number that is to be at least {@code target}. */
    static Figure atLeast(String benchmark, String what, double ours, String unit, double target) {
        return new Figure(benchmark, what, number(ours) + " " + unit, "", "", "≥ " + number(target), ours >= target);
    }

    /** A number that is to be at most {@code target}. */
    static Figure atMost(String benchmark, String what, double ours, String unit, double target) {
        return new Figure(benchmark, what, number(ours) + " " + unit, "", "", "≤ " + number(target), ours <= target);
    }

    static String number(double value) {
        return Math.abs(value) >= 100
                ? "%,.0f".formatted(value)
                : Math.abs(value) >= 10 ? "%.1f".formatted(value) : "%.2f".formatted(value);
    }

    String row() {
        String verdict = target.isEmpty() ? "" : met ? "yes" : "**no**";
        return "| %s | %s | %s | %s | %s | %s | %s |".formatted(benchmark, what, ours, bare, ratio, target, verdict);
    }
}

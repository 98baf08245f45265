package vn.thanhdong.benchmarks;

import java.util.Arrays;

/**
 * The same work done by the system and by the bare engine, turn by turn.
 *
 * @param ours median rate per second
 * @param bare median rate per second
 * @param ratio median of the turns' ratios, so that a machine that is busy for a while disturbs both sides alike
 * @param least the worst turn's ratio
 * @param most the best turn's
 */
record Comparison(double ours, double bare, double ratio, double least, double most) {

    /** Does the work once and tells its rate per second. */
    interface Turn {
        double perSecond() throws Exception;
    }

    /** One turn of each to warm up, then {@code runs} that count. */
    static Comparison of(int runs, Turn ours, Turn bare) throws Exception {
        ours.perSecond();
        bare.perSecond();
        double[] our = new double[runs];
        double[] raw = new double[runs];
        double[] ratios = new double[runs];
        for (int i = 0; i < runs; i++) {
            our[i] = ours.perSecond();
            raw[i] = bare.perSecond();
            ratios[i] = our[i] / raw[i];
        }
        return new Comparison(median(our), median(raw), median(ratios), percentile(ratios, 0), percentile(ratios, 100));
    }

    static double median(double[] values) {
        return percentile(values, 50);
    }

    static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int index = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)];
    }
}

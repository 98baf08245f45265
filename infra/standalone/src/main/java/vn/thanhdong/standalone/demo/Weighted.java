package vn.thanhdong.standalone.demo;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Things of which some are met more often than others. */
final class Weighted<T> {

    private final List<T> things;
    private final double[] upTo;

    Weighted(List<T> things, ToDoubleFunction<T> weight) {
        this.things = List.copyOf(things);
        upTo = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(things.get(i));
            upTo[i] = sum;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("Nothing has a weight above 0");
        }
    }

    List<T> things() {
        return things;
    }

    T pick(SplittableRandom random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return things.get(Math.min(found < 0 ? -found - 1 : found + 1, things.size() - 1));
    }

    /** The total shared out by the weights in whole parts that add up to it; the largest remainders get one more. */
    static int[] share(int total, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        int[] parts = new int[weights.length];
        if (total == 0) {
            return parts;
        }
        double[] left = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / sum;
            parts[i] = (int) exact;
            left[i] = weights[i] > 0 ? exact - parts[i] : -1;
            given += parts[i];
        }
        Integer[] order = new Integer[weights.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Double.compare(left[other], left[one]));
        for (int i = 0; given < total; i++, given++) {
            parts[order[i % order.length]]++;
        }
        return parts;
    }
}

package vn.thanhdong.projection.document;

import java.util.Arrays;

/** A growing list of positions without boxes: a document of a rebuild may have seen many. */
final class Positions {

    private static final long[] NONE = {};

    private long[] values = NONE;
    private int size;

    void add(long position) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(4, size * 2));
        }
        values[size++] = position;
    }

    void addAll(Positions more) {
        for (int i = 0; i < more.size; i++) {
            add(more.values[i]);
        }
    }

    void clear() {
        values = NONE;
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}

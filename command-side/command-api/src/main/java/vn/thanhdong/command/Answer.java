package vn.thanhdong.command;

import java.util.List;

/** Answer to a command: it was done, or it was refused in words that a person can act on. */
public sealed interface Answer {

    /**
     * It was done, now or when the same command came before.
     *
     * @param id the aggregate
     * @param sequence sequence of the last event in it, from 0: a page waits until it can see that one
     */
    record Done(String id, long sequence) implements Answer {}

    /**
     * It was not done and nothing has changed.
     *
     * @param rejections at least one
     */
    record Refused(List<Rejection> rejections) implements Answer {
        public Refused {
            rejections = List.copyOf(rejections);
            if (rejections.isEmpty()) {
                throw new IllegalArgumentException("A refusal names its reason");
            }
        }
    }

    static Answer refused(Rejection rejection) {
        return new Refused(List.of(rejection));
    }
}

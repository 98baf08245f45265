package vn.thanhdong.query;

/**
 * A question to the query side. The asker's scope is part of every answer, whatever the question says.
 *
 * @param <A> type of the answer
 */
public interface Question<A> {

    /** Type of the answer. */
    Class<A> answer();
}

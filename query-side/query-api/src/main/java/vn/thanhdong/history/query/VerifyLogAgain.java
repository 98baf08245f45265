package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * Compares every event with the log again, from the first; answers when that has begun, with false where there is no log.
 * For auditors and administrators.
 */
public record VerifyLogAgain() implements Question<Boolean> {

    @Override
    public Class<Boolean> answer() {
        return Boolean.class;
    }
}

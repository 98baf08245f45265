package vn.thanhdong.history.query;

import vn.thanhdong.query.Question;

/**
 * Tries a document again that was put aside. Asked of the query side, which alone owns what is derived; it decides
 * nothing about the province and is no event.
 *
 * @param projection whose
 * @param documentId which
 */
public record RetrySetAside(String projection, String documentId) implements Question<Boolean> {

    @Override
    public Class<Boolean> answer() {
        return Boolean.class;
    }
}

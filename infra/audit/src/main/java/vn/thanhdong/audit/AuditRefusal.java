package vn.thanhdong.audit;

import org.jspecify.annotations.Nullable;

/** Something cannot be audited; the key leads to one sentence: what, where and how to mend it. */
final class AuditRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient @Nullable Object[] details;

    AuditRefusal(String key, @Nullable Object... details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    String key() {
        return key;
    }

    @Nullable
    Object[] details() {
        return details;
    }
}

package vn.thanhdong.procedures.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thanhdong.procedures.Span;

/**
 * A span of time as the engine's fields of type {@code date_range} take it.
 *
 * @param gt every moment after this one; null from ever
 * @param lte up to and with this one; null for ever
 */
record EngineRange(@Nullable Instant gt, @Nullable Instant lte) {

    static EngineRange of(Span span) {
        return new EngineRange(span.after(), span.upTo());
    }
}

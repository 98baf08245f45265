package vn.thanhdong.projection.document;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import org.jspecify.annotations.Nullable;

/** What the engine says about an error, with its innermost cause: the outer ones only say that parsing failed. */
final class ErrorText {

    private ErrorText() {}

    static String of(@Nullable ErrorCause error) {
        if (error == null) {
            return "no reason given";
        }
        ErrorCause innermost = error;
        while (innermost.causedBy() != null) {
            innermost = innermost.causedBy();
        }
        String outer = error.type() + ": " + error.reason();
        return innermost == error ? outer : outer + " (" + innermost.reason() + ")";
    }
}

package vn.thanhdong.process;

import java.util.List;

/** Environment variables without which the service cannot start. */
final class MissingSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingSettings(List<String> missing) {
        super("These environment variables are not set:\n  " + String.join("\n  ", missing));
    }
}

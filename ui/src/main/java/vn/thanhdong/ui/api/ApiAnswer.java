package vn.thanhdong.ui.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import vn.thanhdong.language.Phrase;

/** How the API answers: JSON, and a sentence in both languages where it refuses. */
public final class ApiAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ApiAnswer() {}

    /** JSON of a refusal. */
    private record Refusal(String reason, String reasonEn) {}

    /** Answers with that status and a sentence: {@code {"reason": …, "reasonEn": …}}. */
    public static void refuse(HttpServletResponse response, int status, Phrase reason) throws IOException {
        write(response, status, new Refusal(reason.vi(), reason.en()));
    }

    /** Answers with that status and the value as JSON. */
    public static void write(HttpServletResponse response, int status, Object value) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(JSON.writeValueAsBytes(value));
    }
}

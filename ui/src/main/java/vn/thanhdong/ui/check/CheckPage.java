package vn.thanhdong.ui.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.Words;

/**
 * <i>Kiểm tra văn bản</i>: a page of its own, no Vaadin Flow, that works without a connection once it was loaded. What is
 * to be checked stands behind the # of its address or in a file, and is never sent here. Its scripts and styles are files
 * below {@code META-INF/resources/kiem-tra}.
 */
@RestController
public class CheckPage {

    /** Its address, without a slash before it. */
    public static final String ADDRESS = "kiem-tra";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Words words;
    private final CheckKnowledge knowledge;

    CheckPage(Words words, CheckKnowledge knowledge) {
        this.words = words;
        this.knowledge = knowledge;
    }

    @GetMapping("/" + ADDRESS)
    ResponseEntity<byte[]> page() throws IOException {
        String page = new String(file("page.html"), StandardCharsets.UTF_8)
                .replace("{title}", words.getTranslation("check.title", VIETNAMESE))
                .replace("{noScript}", words.getTranslation("check.noScript", VIETNAMESE));
        return answer(HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    /** Words, names and public keys. */
    @GetMapping("/" + ADDRESS + "/du-lieu.json")
    ResponseEntity<byte[]> known() {
        return answer(MediaType.APPLICATION_JSON, knowledge.json());
    }

    /** Keeps the page for when there is no connection; it lies below the page and serves the page itself. */
    @GetMapping("/" + ADDRESS + "/giu-trang.js")
    ResponseEntity<byte[]> worker() throws IOException {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/" + ADDRESS)
                .body(file("worker.js"));
    }

    @ExceptionHandler
    ResponseEntity<Void> away(ServiceUnavailable failure) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(content);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = CheckPage.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }
}

package vn.thanhdong.ui.log;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thanhdong.history.query.GetLogPart;
import vn.thanhdong.history.query.LogPart;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.Words;

/** Checkpoint, tiles and entries at the addresses of c2sp.org/tlog-tiles. */
@RestController
class LogFiles {

    static final String ADDRESS = "/log";

    private static final Duration CHECKPOINT_IS_FRESH = Duration.ofSeconds(1);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Questions questions;
    private final Words words;

    LogFiles(Questions questions, Words words) {
        this.questions = questions;
        this.words = words;
    }

    @GetMapping({ADDRESS + "/checkpoint", ADDRESS + "/keys", ADDRESS + "/tile/**"})
    ResponseEntity<byte[]> part(HttpServletRequest request) {
        String path = request.getRequestURI().substring((request.getContextPath() + ADDRESS + "/").length());
        LogPart part = questions.askAsPublic(new GetLogPart(path));
        byte[] content = Base64.getDecoder().decode(part.content());
        return switch (part.state()) {
            case CHECKPOINT, KEYS ->
                ResponseEntity.ok()
                        .contentType(TEXT)
                        .cacheControl(CacheControl.maxAge(CHECKPOINT_IS_FRESH).mustRevalidate())
                        .body(content);
            case TILE ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .cacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
                        .body(content);
            case NONE -> said(HttpStatus.NOT_FOUND, "log.none");
            case NO_LOG -> said(HttpStatus.NOT_FOUND, "log.absent");
        };
    }

    /** Every other address below. */
    @GetMapping(ADDRESS + "/**")
    ResponseEntity<byte[]> unknown() {
        return said(HttpStatus.NOT_FOUND, "log.unknown");
    }

    @ExceptionHandler(ServiceUnavailable.class)
    ResponseEntity<byte[]> away() {
        return said(HttpStatus.SERVICE_UNAVAILABLE, "log.away");
    }

    /** In both languages: programs have none. What is not there now may be soon. */
    private ResponseEntity<byte[]> said(HttpStatus status, String key) {
        String text =
                words.getTranslation(key, Locale.of("vi")) + "\n" + words.getTranslation(key, Locale.ENGLISH) + "\n";
        return ResponseEntity.status(status)
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}

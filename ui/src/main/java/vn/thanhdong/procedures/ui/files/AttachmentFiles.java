package vn.thanhdong.procedures.ui.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thanhdong.access.Actor;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.SignedIn;

/**
 * Documents that were handed in, one at an address. Whether somebody may see one is decided by who gives its key, the
 * query side, which also records the look. Who may not is led to a page that says so in words.
 */
@RestController
class AttachmentFiles {

    static final String ADDRESS = "tep";

    /** A file can neither run nor fetch anything, whatever is in it; the reader of PDF brings styles of its own. */
    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    private static final int LETTERS_OF_NAME = 8;

    private final UploadStore store;
    private final PaperCopies papers;
    private final SignedIn signedIn;

    AttachmentFiles(UploadStore store, PaperCopies papers, SignedIn signedIn) {
        this.store = store;
        this.papers = papers;
        this.signedIn = signedIn;
    }

    @GetMapping("/" + ADDRESS + "/{dossier}/{sha256}")
    ResponseEntity<InputStreamResource> open(@PathVariable String dossier, @PathVariable String sha256)
            throws IOException {
        Optional<Actor> asker = signedIn.actor();
        Optional<DossierId> id = DossierId.parse(dossier);
        if (asker.isEmpty() || id.isEmpty()) {
            throw new UploadClosed(UploadClosed.Reason.NOT_FOUND, "Nobody is signed in, or this is no dossier");
        }
        // all of it was read once and found whole before the first byte leaves; should it be changed in between, the
        // stream fails before the announced length is reached, and no browser takes that for the file
        KeptFile kept = store.open(asker.get(), id.get(), sha256);
        FileType type = kept.type();
        InputStreamSource content = kept::content;
        long size = kept.size();
        if (type == FileType.PDF && !kept.isUpload()) {
            byte[] paper = papers.copy(asker.get(), id.get(), sha256, kept.bytes());
            content = () -> new ByteArrayInputStream(paper);
            size = paper.length;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(type, sha256))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .cacheControl(CacheControl.noStore())
                .contentLength(size)
                .body(new InputStreamResource(content));
    }

    /** A file's own name may name people and was never kept. */
    private static String disposition(FileType type, String sha256) {
        String name = ADDRESS + "-" + sha256.substring(0, LETTERS_OF_NAME) + "." + type.extension();
        return (type.isShownByBrowsers() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name)
                .build()
                .toString();
    }

    @ExceptionHandler
    ResponseEntity<Void> closed(UploadClosed failure) {
        if (failure.reason() == UploadClosed.Reason.BROKEN) {
            LoggerFactory.getLogger(AttachmentFiles.class).warn("A document cannot be opened", failure);
        }
        return explained(failure.reason().name());
    }

    @ExceptionHandler
    ResponseEntity<Void> away(ServiceUnavailable failure) {
        return explained(AttachmentClosedView.AWAY);
    }

    private static ResponseEntity<Void> explained(String reason) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/" + AttachmentClosedView.ADDRESS + "/" + reason.toLowerCase(Locale.ROOT)))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}

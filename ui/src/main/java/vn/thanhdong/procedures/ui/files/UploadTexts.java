package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.AttachmentText;
import vn.thanhdong.ui.ServiceUnavailable;

/**
 * Texts of uploads from the moment that they came until they are handed in, which may be days: each sealed beside its
 * upload, under a key of the same person. Whatever fails here costs a search its hit and nobody their upload.
 */
final class UploadTexts {

    private static final Logger LOG = LoggerFactory.getLogger(UploadTexts.class);
    private static final String NAMES = "text/";

    private final Path folder;
    private final FileKeys keys;

    UploadTexts(Path folder, FileKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** Reads what stands in an upload, and keeps it. */
    void read(StoredUpload upload, PersonId owner, FileType.Content content) {
        String text = DocumentText.of(upload.type(), content, upload.size());
        if (text.isEmpty()) {
            return;
        }
        String name = NAMES + upload.sha256();
        try (var sealing = Sealing.begin(
                FileUploads.unfinished(folder), owner, name, keys.mine(FileUploads.asCitizen(owner), name))) {
            sealing.content().write(text.getBytes(UTF_8));
            sealing.finish();
            sealing.keepAs(file(upload.sha256()));
        } catch (IOException | ServiceUnavailable failed) {
            LOG.warn("The text of upload {} could not be kept", upload.sha256(), failed);
        }
    }

    /** What stands in these uploads of that person; nothing of those in which nothing was read. */
    List<AttachmentText> of(List<Attachment> attachments, PersonId owner) {
        return attachments.stream()
                .map(Attachment::sha256)
                .filter(address -> Files.exists(file(address)))
                .flatMap(address -> text(address, owner))
                .toList();
    }

    private Stream<AttachmentText> text(String address, PersonId owner) {
        try {
            var sealed = SealedFile.at(file(address));
            if (!sealed.person().equals(owner) || !sealed.name().equals(NAMES + address)) {
                return Stream.empty(); // a file of somebody else's, whose key is not asked for
            }
            byte[] text = sealed.bytes(keys.mine(FileUploads.asCitizen(owner), sealed.name()));
            return Stream.of(new AttachmentText(address, new String(text, UTF_8)));
        } catch (IOException | ServiceUnavailable failed) {
            LOG.warn("The text of upload {} could not be read", address, failed);
            return Stream.empty();
        }
    }

    private Path file(String address) {
        return FileUploads.file(folder, address).resolveSibling(address + ".text");
    }
}

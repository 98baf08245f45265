package vn.thanhdong.procedures.ui.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.AttachmentText;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.ui.ServiceUnavailable;

/**
 * Uploads as files named by the hash of what lies on the disk, in folders by its first two digits. Documents pass through
 * piece by piece; pictures are held whole, to lose their traces.
 */
public final class FileUploads implements UploadStore {

    private static final Logger LOG = LoggerFactory.getLogger(FileUploads.class);
    private static final String NAMES = "upload/";
    private static final String UNFINISHED = "unfinished";
    private static final int PIECE = 64 * 1024;

    private final Path folder;
    private final FileKeys keys;
    private final VirusScan scan;
    private final UploadTexts texts;

    FileUploads(Path folder, FileKeys keys, VirusScan scan) {
        this.folder = folder;
        this.keys = keys;
        this.scan = scan;
        this.texts = new UploadTexts(folder, keys);
    }

    @Override
    public StoredUpload store(InputStream content, String documentId, PersonId owner)
            throws IOException, UploadRefused {
        try {
            return taken(content, documentId, owner);
        } catch (UploadRefused refused) {
            // who is sending listens only when all is sent, and would else be told of a broken line
            copy(content, OutputStream.nullOutputStream(), MAX_BYTES);
            throw refused;
        }
    }

    private StoredUpload taken(InputStream content, String documentId, PersonId owner)
            throws IOException, UploadRefused {
        byte[] start = content.readNBytes(FileType.MARK_BYTES);
        if (start.length == 0) {
            throw new UploadRefused(UploadRefused.Reason.EMPTY);
        }
        FileType type = FileType.begunBy(start).orElseThrow(() -> new UploadRefused(UploadRefused.Reason.TYPE));
        var given = new SequenceInputStream(new ByteArrayInputStream(start), content);
        String name = NAMES + UUID.randomUUID();
        FileKey key = key(owner, name);
        try (var sealing = Sealing.begin(unfinished(folder), owner, name, key)) {
            long size = type.isPicture() ? picture(type, given, sealing) : document(given, sealing, key);
            sealing.keepAs(file(folder, sealing.address()));
            LOG.info("Upload {} of {} kept: {} bytes, {}", sealing.address(), owner, size, type);
            var stored = new StoredUpload(documentId, sealing.address(), type, size);
            texts.read(
                    stored,
                    owner,
                    () -> SealedFile.at(file(folder, stored.sha256())).content(key));
            return stored;
        }
    }

    /** Where and with what a picture was taken is nobody's business: it goes before anything is written. */
    private long picture(FileType type, InputStream given, Sealing sealing) throws IOException, UploadRefused {
        byte[] picture = given.readNBytes(MAX_PICTURE_BYTES + 1);
        if (picture.length > MAX_PICTURE_BYTES) {
            throw new UploadRefused(UploadRefused.Reason.PICTURE_TOO_LARGE);
        }
        requireHarmless(new ByteArrayInputStream(picture));
        byte[] plain = withoutTraces(type, picture);
        sealing.content().write(plain);
        sealing.finish();
        return plain.length;
    }

    /** Sealed first, then read again from the disk by who has to see all of it. */
    private long document(InputStream given, Sealing sealing, FileKey key) throws IOException, UploadRefused {
        long size = copy(given, sealing.content(), MAX_BYTES + 1L);
        if (size > MAX_BYTES) {
            throw new UploadRefused(UploadRefused.Reason.TOO_LARGE);
        }
        SealedFile sealed = sealing.finish();
        if (FileType.of(() -> sealed.content(key)).isEmpty()) {
            throw new UploadRefused(UploadRefused.Reason.TYPE);
        }
        try (InputStream content = sealed.content(key)) {
            requireHarmless(content);
        }
        return size;
    }

    @Override
    public KeptFile open(Actor asker, DossierId dossier, String sha256) throws IOException {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new UploadClosed(UploadClosed.Reason.NOT_FOUND, "Not an address of an upload");
        }
        Path file = file(folder, sha256);
        if (Files.notExists(file)) {
            throw new UploadClosed(UploadClosed.Reason.NOT_FOUND, "There is no such file");
        }
        var sealed = SealedFile.at(file);
        FileKey key = keys.ofAttachment(asker, dossier, sha256, sealed.person(), sealed.name());
        try {
            return new KeptFile(sealed, key, sealed.requireWhole(key, sha256));
        } catch (UploadClosed said) {
            throw said;
        } catch (IOException changed) {
            throw new UploadClosed(UploadClosed.Reason.BROKEN, "The file was changed or cut off", changed);
        }
    }

    @Override
    public List<AttachmentText> texts(List<Attachment> attachments, PersonId owner) {
        return texts.of(attachments, owner);
    }

    /** Deletes what uploads left that a killed process was taking, a day later. */
    void forgetUnfinished(Instant now) throws IOException {
        Sealing.forgetUnfinished(unfinished(folder), now);
    }

    private void requireHarmless(InputStream content) throws UploadRefused {
        try {
            Optional<String> found = scan.found(content);
            if (found.isPresent()) {
                LOG.warn("An upload was refused: {}", found.get());
                throw new UploadRefused(UploadRefused.Reason.HARMFUL);
            }
        } catch (IOException away) {
            LOG.warn("An upload could not be scanned: {}", away.getMessage());
            throw new UploadRefused(UploadRefused.Reason.NOT_SCANNED);
        }
    }

    private FileKey key(PersonId owner, String name) throws IOException {
        try {
            return keys.mine(asCitizen(owner), name);
        } catch (ServiceUnavailable away) {
            throw new IOException("Nobody gives the key of the upload now", away);
        }
    }

    static Actor asCitizen(PersonId person) {
        return new Actor(person, Role.CITIZEN, Optional.empty(), Optional.empty());
    }

    private static byte[] withoutTraces(FileType type, byte[] given) throws UploadRefused {
        try {
            return type == FileType.PNG ? PngPicture.withoutTraces(given) : JpegPicture.withoutTraces(given);
        } catch (IOException broken) {
            throw new UploadRefused(UploadRefused.Reason.BROKEN);
        }
    }

    /** Copies at most so many bytes; how many there were. */
    private static long copy(InputStream from, OutputStream to, long atMost) throws IOException {
        byte[] piece = new byte[PIECE];
        long copied = 0;
        while (copied < atMost) {
            int read = from.read(piece, 0, (int) Math.min(PIECE, atMost - copied));
            if (read < 0) {
                break;
            }
            to.write(piece, 0, read);
            copied += read;
        }
        return copied;
    }

    static boolean isUpload(String name) {
        return name.startsWith(NAMES);
    }

    static Path file(Path folder, String address) {
        return folder.resolve(address.substring(0, 2)).resolve(address);
    }

    /** Where files lie that are not yet whole. */
    static Path unfinished(Path folder) {
        return folder.resolve(UNFINISHED);
    }
}

package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.FileKey;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.ui.ServiceUnavailable;

/** Uploads as files named by the hash of what they hold, in folders by its first two digits. */
public final class FileUploads implements UploadStore {

    private final Path folder;
    private final FileKeys keys;
    private final VirusScan scan;

    FileUploads(Path folder, FileKeys keys, VirusScan scan) {
        this.folder = folder;
        this.keys = keys;
        this.scan = scan;
    }

    @Override
    public StoredUpload store(InputStream content, String documentId, PersonId owner)
            throws IOException, UploadRefused {
        byte[] given = content.readNBytes(MAX_BYTES + 1);
        if (given.length == 0) {
            throw new UploadRefused(UploadRefused.Reason.EMPTY);
        }
        if (given.length > MAX_BYTES) {
            throw new UploadRefused(UploadRefused.Reason.TOO_LARGE);
        }
        FileType type = FileType.of(given).orElseThrow(() -> new UploadRefused(UploadRefused.Reason.TYPE));
        requireHarmless(given);
        byte[] plain = withoutTraces(type, given);
        String name = "upload/" + UUID.randomUUID();
        var sealed = SealedFile.seal(owner, name, key(owner, name), plain);
        String address = sha256(sealed.bytes());
        sealed.write(file(folder, address));
        LoggerFactory.getLogger(FileUploads.class)
                .info("Upload {} of {} kept: {} bytes, {}", address, owner, plain.length, type);
        return new StoredUpload(documentId, address, type, plain.length);
    }

    @Override
    public byte[] read(Actor asker, DossierId dossier, String sha256) throws IOException {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new UploadClosed(UploadClosed.Reason.NOT_FOUND, "Not an address of an upload");
        }
        Path file = file(folder, sha256);
        if (Files.notExists(file)) {
            throw new UploadClosed(UploadClosed.Reason.NOT_FOUND, "There is no such file");
        }
        var sealed = SealedFile.read(Files.readAllBytes(file));
        return sealed.open(keys.ofAttachment(asker, dossier, sha256, sealed.person(), sealed.name()));
    }

    /** Before anything else reads it, and as it came. */
    private void requireHarmless(byte[] given) throws UploadRefused {
        try {
            Optional<String> found = scan.found(given);
            if (found.isPresent()) {
                LoggerFactory.getLogger(FileUploads.class).warn("An upload was refused: {}", found.get());
                throw new UploadRefused(UploadRefused.Reason.HARMFUL);
            }
        } catch (IOException away) {
            LoggerFactory.getLogger(FileUploads.class).warn("An upload could not be scanned: {}", away.getMessage());
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

    /** Where and with what a picture was taken is nobody's business: it goes before anything is kept. */
    private static byte[] withoutTraces(FileType type, byte[] given) throws UploadRefused {
        try {
            return switch (type) {
                case JPEG -> JpegPicture.withoutTraces(given);
                case PNG -> PngPicture.withoutTraces(given);
                case PDF, DOCX -> given;
            };
        } catch (IOException broken) {
            throw new UploadRefused(UploadRefused.Reason.BROKEN);
        }
    }

    static Path file(Path folder, String address) {
        return folder.resolve(address.substring(0, 2)).resolve(address);
    }

    static String sha256(byte[] bytes) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}

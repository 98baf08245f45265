package vn.thanhdong.procedures.ui.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.LoggerFactory;
import vn.thanhdong.access.PersonId;

/** Uploads as files named by the hash of what they hold, in folders by its first two digits. */
public final class FileUploads implements UploadStore {

    private static final String CONTEXT = "upload";

    private final Path folder;
    private final FileVault vault;

    public FileUploads(Path folder, FileVault vault) {
        this.folder = folder;
        this.vault = vault;
    }

    @Override
    public StoredUpload store(InputStream content, String documentId, PersonId owner)
            throws IOException, UploadRefused {
        byte[] plain = content.readNBytes(MAX_BYTES + 1);
        if (plain.length == 0) {
            throw new UploadRefused(UploadRefused.Reason.EMPTY);
        }
        if (plain.length > MAX_BYTES) {
            throw new UploadRefused(UploadRefused.Reason.TOO_LARGE);
        }
        FileType type = FileType.of(plain).orElseThrow(() -> new UploadRefused(UploadRefused.Reason.TYPE));
        byte[] sealed = vault.seal(plain, CONTEXT);
        String address = sha256(sealed);
        FileVault.write(file(address), sealed);
        LoggerFactory.getLogger(FileUploads.class)
                .info("Upload {} of {} kept: {} bytes, {}", address, owner, plain.length, type);
        return new StoredUpload(documentId, address, type, plain.length);
    }

    @Override
    public byte[] read(String sha256) throws IOException {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IOException("Not an address of an upload");
        }
        return vault.open(Files.readAllBytes(file(sha256)), CONTEXT);
    }

    private Path file(String address) {
        return folder.resolve(address.substring(0, 2)).resolve(address);
    }

    private static String sha256(byte[] bytes) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}

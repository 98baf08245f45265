package vn.thanhdong.procedures.ui.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.territory.AgencyCode;

class FileUploadsTest {

    private static final PersonId OWNER = new PersonId("somebody");
    private static final DossierId DOSSIER = DossierId.fresh();
    private static final Actor OFFICER = new Actor(
            new PersonId("officer"), Role.OFFICER, Optional.of(new AgencyCode("H23.31.09")), Optional.empty());
    private static final byte[] PDF = "%PDF-1.7 Giấy chứng sinh".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    private final KeysInMemory keys = new KeysInMemory();
    private FileUploads uploads;

    @BeforeEach
    void open() {
        uploads = new FileUploads(data.resolve("uploads"), keys, VirusScan.OFF);
    }

    @Test
    void whatWasStoredIsReadAgain() throws Exception {
        StoredUpload stored = uploads.store(new ByteArrayInputStream(PDF), "birth-notice", OWNER);

        assertThat(stored.attachment().mediaType()).isEqualTo("application/pdf");
        assertThat(stored.size()).isEqualTo(PDF.length);
        assertThat(read(stored)).isEqualTo(PDF);
    }

    @Test
    void whatAScannerRefusesOrCannotSayAnythingOfIsNotKept() throws Exception {
        byte[] harmful = ("%PDF-1.7 " + Clamd.HARM).getBytes(StandardCharsets.UTF_8);
        FileUploads scanned;
        try (var clamd = new Clamd(1_000)) {
            scanned = new FileUploads(
                    data.resolve("scanned"), keys, ClamdScan.at("127.0.0.1:" + clamd.port(), Duration.ofSeconds(5)));
            assertThat(scanned.store(new ByteArrayInputStream(PDF), "birth-notice", OWNER)
                            .size())
                    .isEqualTo(PDF.length);
            assertThat(refusal(scanned, harmful)).isEqualTo(UploadRefused.Reason.HARMFUL);
        }
        assertThat(refusal(scanned, PDF)).isEqualTo(UploadRefused.Reason.NOT_SCANNED);
        try (var kept = Files.walk(data.resolve("scanned"))) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    private static UploadRefused.Reason refusal(FileUploads uploads, byte[] content) {
        return catchThrowableOfType(
                        UploadRefused.class,
                        () -> uploads.store(new ByteArrayInputStream(content), "birth-notice", OWNER))
                .reason();
    }

    @Test
    void onTheDiskNothingOfItCanBeRead() throws Exception {
        StoredUpload stored = uploads.store(new ByteArrayInputStream(PDF), "birth-notice", OWNER);

        Path file =
                data.resolve("uploads").resolve(stored.sha256().substring(0, 2)).resolve(stored.sha256());
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("PDF");
    }

    @Test
    void aChangedFileIsNotOpened() throws Exception {
        StoredUpload stored = uploads.store(new ByteArrayInputStream(PDF), "birth-notice", OWNER);
        Path file =
                data.resolve("uploads").resolve(stored.sha256().substring(0, 2)).resolve(stored.sha256());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> read(stored)).isInstanceOf(IOException.class);
    }

    @Test
    void anAddressCannotLeaveTheFolder() {
        assertThatThrownBy(() -> uploads.open(OFFICER, DOSSIER, "../../secrets/files.key"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aProgramThatCallsItselfADocumentIsRefusedByItsContent() {
        refused("MZ\u0090 This program cannot be run".getBytes(StandardCharsets.ISO_8859_1), UploadRefused.Reason.TYPE);
        refused("<html><script>".getBytes(StandardCharsets.UTF_8), UploadRefused.Reason.TYPE);
    }

    @Test
    void aWordDocumentIsTakenAndAnotherArchiveIsNot() throws Exception {
        byte[] document = zip("[Content_Types].xml", "word/document.xml");
        assertThat(uploads.store(new ByteArrayInputStream(document), "x", OWNER).type())
                .isEqualTo(FileType.DOCX);
        refused(zip("run.exe"), UploadRefused.Reason.TYPE);
        refused(zip("word/document.xml", "word/vbaProject.bin"), UploadRefused.Reason.TYPE);
    }

    @Test
    void anEmptyAndAnOverlargeFileAreRefused() {
        refused(new byte[0], UploadRefused.Reason.EMPTY);
        byte[] large = new byte[UploadStore.MAX_BYTES + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refused(large, UploadRefused.Reason.TOO_LARGE);
        byte[] picture = new byte[UploadStore.MAX_PICTURE_BYTES + 1];
        picture[0] = (byte) 0xFF;
        picture[1] = (byte) 0xD8;
        picture[2] = (byte) 0xFF;
        refused(picture, UploadRefused.Reason.PICTURE_TOO_LARGE);
    }

    @Test
    void whatAnErasedPersonHandedInIsUnreadableAndNothingMoreIsTaken() throws Exception {
        StoredUpload stored = uploads.store(new ByteArrayInputStream(PDF), "birth-notice", OWNER);
        StoredUpload others =
                uploads.store(new ByteArrayInputStream(PDF), "birth-notice", new PersonId("somebody-else"));
        keys.erase(OWNER);

        assertThatThrownBy(() -> read(stored)).hasMessageContaining("erased");
        assertThat(read(others)).isEqualTo(PDF);
        assertThatThrownBy(() -> uploads.store(new ByteArrayInputStream(PDF), "birth-notice", OWNER))
                .hasMessageContaining("erased");
    }

    @Test
    void aFileOfAnEarlierVersionSaysWhatItIs() throws Exception {
        String address = "ab".repeat(32);
        Path file = data.resolve("uploads").resolve("ab").resolve(address);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[200]);

        assertThatThrownBy(() -> uploads.open(OFFICER, DOSSIER, address)).hasMessageContaining("earlier version");
    }

    @Test
    void aPictureThatIsNoPictureInsideIsRefused() {
        refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, 2, 3}, UploadRefused.Reason.BROKEN);
    }

    private byte[] read(StoredUpload stored) throws IOException {
        return uploads.open(OFFICER, DOSSIER, stored.sha256()).bytes();
    }

    private void refused(byte[] content, UploadRefused.Reason reason) {
        assertThatThrownBy(() -> uploads.store(new ByteArrayInputStream(content), "x", OWNER))
                .isInstanceOfSatisfying(
                        UploadRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }
}

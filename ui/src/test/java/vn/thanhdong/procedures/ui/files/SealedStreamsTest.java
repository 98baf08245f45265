package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.territory.AgencyCode;

/** Large files pass through piece by piece, and what was changed on the disk is never taken for whole. */
class SealedStreamsTest {

    private static final PersonId OWNER = new PersonId("somebody");
    private static final DossierId DOSSIER = DossierId.fresh();
    private static final Actor OFFICER = new Actor(
            new PersonId("officer"), Role.OFFICER, Optional.of(new AgencyCode("H23.31.09")), Optional.empty());
    private static final int MB = 1024 * 1024;
    private static final int SEGMENT = Streams.SEGMENT_BYTES;

    @TempDir
    Path data;

    private final KeysInMemory keys = new KeysInMemory();
    private FileUploads uploads;

    @BeforeEach
    void open() {
        uploads = new FileUploads(data, keys, VirusScan.OFF);
    }

    @Test
    void the_largest_document_comes_back_byte_for_byte_and_is_never_held_while_it_comes() throws Exception {
        var coming = new Coming(UploadStore.MAX_BYTES);
        StoredUpload stored = uploads.store(coming, "birth-notice", OWNER);

        assertThat(stored.size()).isEqualTo(UploadStore.MAX_BYTES);
        assertThat(coming.mostHeld)
                .as("bytes that had come and were not on the disk")
                .isLessThan(MB);
        KeptFile kept = uploads.open(OFFICER, DOSSIER, stored.sha256());
        assertThat(kept.size()).isEqualTo(UploadStore.MAX_BYTES);
        try (InputStream content = kept.content()) {
            assertThat(content).hasSameContentAs(new Coming(UploadStore.MAX_BYTES));
        }
    }

    @Test
    void a_bit_flipped_anywhere_is_noticed_before_anything_is_shown() throws Exception {
        Path file = kept(3 * SEGMENT);
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {5, 60, 200, SEGMENT - 1, SEGMENT + 9, 2 * SEGMENT + 99, whole.length - 1}) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            assertNotOpened(file, changed);
        }
        Files.write(file, whole);
        assertThat(uploads.open(OFFICER, DOSSIER, name(file)).size()).isEqualTo(3 * SEGMENT);
    }

    @Test
    void a_file_cut_off_at_a_segments_border_or_made_longer_is_not_opened() throws Exception {
        Path file = kept(3 * SEGMENT);
        byte[] whole = Files.readAllBytes(file);
        int head = head(file);

        assertNotOpened(file, Arrays.copyOf(whole, head + SEGMENT));
        assertNotOpened(file, Arrays.copyOf(whole, head + 2 * SEGMENT));
        assertNotOpened(file, Arrays.copyOf(whole, head));
        assertNotOpened(file, Arrays.copyOf(whole, whole.length + 1));
    }

    @Test
    void segments_that_changed_places_are_not_opened() throws Exception {
        Path file = kept(4 * SEGMENT);
        byte[] whole = Files.readAllBytes(file);
        byte[] swapped = whole.clone();
        int second = head(file) + SEGMENT; // the first is shorter by the stream's own head, and ends here all the same
        System.arraycopy(whole, second, swapped, second + SEGMENT, SEGMENT);
        System.arraycopy(whole, second + SEGMENT, swapped, second, SEGMENT);

        assertNotOpened(file, swapped);
        // nor by the stream alone, where nobody compares the address
        assertThatThrownBy(() -> SealedFile.at(file).bytes(keys.mine(FileUploads.asCitizen(OWNER), upload(file))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void another_file_of_the_same_person_in_its_place_is_not_taken_for_it() throws Exception {
        Path file = kept(100);
        byte[] other = Files.readAllBytes(kept(200));

        assertNotOpened(file, other);
    }

    @Test
    void a_file_that_was_sealed_at_once_still_opens() throws Exception {
        byte[] plain = "%PDF-1.7 cũ".getBytes(UTF_8);
        byte[] head = "TDF2\u0008somebody\u0008upload/1".getBytes(US_ASCII);
        byte[] nonce = new byte[12];
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] key = keys.mine(FileUploads.asCitizen(OWNER), "upload/1").bytes();
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(head);
        byte[] ciphertext = cipher.doFinal(plain);
        byte[] sealed = ByteBuffer.allocate(head.length + nonce.length + ciphertext.length)
                .put(head)
                .put(nonce)
                .put(ciphertext)
                .array();
        Path file = laid(sealed);

        assertThat(uploads.open(OFFICER, DOSSIER, name(file)).bytes()).isEqualTo(plain);
        sealed[sealed.length - 1] ^= 1;
        assertNotOpened(file, sealed);
    }

    @Test
    void an_upload_that_breaks_off_or_is_refused_leaves_nothing() throws Exception {
        var broken = new SequenceInputStream(new Coming(2 * MB), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The line broke");
            }
        });
        assertThatThrownBy(() -> uploads.store(broken, "x", OWNER)).hasMessage("The line broke");
        assertThatThrownBy(() -> uploads.store(new Coming(UploadStore.MAX_BYTES + 1), "x", OWNER))
                .isInstanceOf(UploadRefused.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void what_a_killed_process_was_taking_is_deleted_a_day_later() throws Exception {
        Path unfinished = Files.createDirectories(FileUploads.unfinished(data));
        Instant now = Instant.parse("2026-11-30T08:00:00Z");
        Path old = Files.write(unfinished.resolve("file1.part"), new byte[9]);
        Path underWay = Files.write(unfinished.resolve("file2.part"), new byte[9]);
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(25 * 3_600)));
        Files.setLastModifiedTime(underWay, FileTime.from(now.minusSeconds(3_600)));

        uploads.forgetUnfinished(now);

        assertThat(files()).containsExactly(underWay);
    }

    private Path kept(int size) throws Exception {
        return FileUploads.file(
                data, uploads.store(new Coming(size), "birth-notice", OWNER).sha256());
    }

    private Path laid(byte[] sealed) throws IOException {
        Path file =
                FileUploads.file(data, HexFormat.of().formatHex(Streams.sha256().digest(sealed)));
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, sealed);
    }

    private void assertNotOpened(Path file, byte[] changed) throws IOException {
        Files.write(file, changed);
        assertThatThrownBy(() -> uploads.open(OFFICER, DOSSIER, name(file))).isInstanceOf(IOException.class);
    }

    private static String upload(Path file) throws IOException {
        return SealedFile.at(file).name();
    }

    private static int head(Path file) throws IOException {
        return SealedFile.at(file).head().bytes().length;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** A document that comes piece by piece, and looks how much of it is on the disk. */
    private final class Coming extends InputStream {

        private static final int PIECE = 10_000;
        private static final byte[] START = "%PDF-1.7 ".getBytes(US_ASCII);

        private final int size;
        private int given;
        private long mostHeld;

        Coming(int size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given < size ? at(given++) : -1;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            if (given == size) {
                return -1;
            }
            int count = Math.min(Math.min(length, PIECE), size - given);
            for (int i = 0; i < count; i++) {
                to[offset + i] = (byte) at(given + i);
            }
            given += count;
            if (given % MB < PIECE) {
                mostHeld = Math.max(mostHeld, given - onDisk());
            }
            return count;
        }

        private int at(int position) {
            return position < START.length ? START[position] : (position * 31 + (position >> 8)) & 0xFF;
        }

        private long onDisk() throws IOException {
            Path unfinished = FileUploads.unfinished(data);
            if (Files.notExists(unfinished)) {
                return 0;
            }
            try (Stream<Path> files = Files.list(unfinished)) {
                return files.mapToLong(file -> file.toFile().length()).sum();
            }
        }
    }
}

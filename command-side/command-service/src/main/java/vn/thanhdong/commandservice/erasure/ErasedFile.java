package vn.thanhdong.commandservice.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import vn.thanhdong.access.PersonId;

/**
 * The list of erased persons as a file outside of every database, so that it is there when the databases are lost: one
 * line each, {@code personId,erasedAt} with the time in UTC, only ever added to. Ids are opaque.
 */
final class ErasedFile {

    private final Optional<Path> file;

    /** @param file where it is; empty where none is kept */
    ErasedFile(Optional<Path> file) {
        this.file = file;
    }

    /** Adds the person, unless the file has them; returns when it is on the disk. */
    void add(PersonId person, Instant erasedAt) {
        if (file.isEmpty()) {
            return;
        }
        Path list = file.get();
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            if (!has(list, person)) {
                append(list, person.value() + "," + erasedAt + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the list of erased persons " + list, e);
        }
    }

    private static boolean has(Path list, PersonId person) throws IOException {
        return Files.exists(list)
                && Files.readAllLines(list).stream().anyMatch(line -> line.startsWith(person.value() + ","));
    }

    private static void append(Path list, String line) throws IOException {
        try (FileChannel channel =
                FileChannel.open(list, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ)) {
            long size = channel.size();
            // whoever died in the middle of a line left one that nobody can read
            boolean broken = size > 0 && lastByte(channel, size) != '\n';
            byte[] text = ((broken ? "\n" : "") + line).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(text), size);
            channel.force(true);
        }
    }

    private static byte lastByte(FileChannel channel, long size) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, size - 1);
        return last.get(0);
    }
}

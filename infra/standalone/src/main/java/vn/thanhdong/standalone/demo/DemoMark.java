package vn.thanhdong.standalone.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Remembers in the data folder which demonstration was begun when, and which is complete. */
final class DemoMark {

    private static final String FILE = "demo.properties";
    private static final String COMPLETE = ".complete";

    private final Path file;
    private final Properties marks = new Properties();

    DemoMark(Path dataFolder) {
        file = dataFolder.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                marks.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
        }
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    /** The day on which it was begun, Vietnam's time. */
    Optional<LocalDate> begun(DemoMode mode) {
        return Optional.ofNullable(marks.getProperty(key(mode))).map(LocalDate::parse);
    }

    boolean isComplete(DemoMode mode) {
        return marks.containsKey(key(mode) + COMPLETE);
    }

    void begin(DemoMode mode, LocalDate day) {
        marks.setProperty(key(mode), day.toString());
        write();
    }

    void complete(DemoMode mode) {
        marks.setProperty(key(mode) + COMPLETE, "true");
        write();
    }

    private static String key(DemoMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    /** Whole or not at all: a half-written mark would load everything again. */
    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path written = file.resolveSibling(FILE + ".new");
            try (Writer writer = Files.newBufferedWriter(written)) {
                marks.store(writer, null);
            }
            move(written);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private void move(Path written) throws IOException {
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package vn.thanhdong.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A data folder on which people practise. A mark in it says so, made with the folder and never into one that holds data
 * already; by it alone a folder may be emptied, and a system shows that it is not the real one.
 *
 * @param folder where the data are, or will be
 */
record TrainingData(Path folder) {

    private static final String MARK = "training.mark";
    private static final List<String> ENGINES = List.of("postgres", "elasticsearch");

    boolean isMarked() {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /**
     * Makes the folder one for training, if it is not yet.
     *
     * @throws Unusable it holds data that are not for training
     */
    void require() {
        if (isMarked()) {
            return;
        }
        try {
            if (Files.exists(folder) && !isEmpty()) {
                throw notForTraining();
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(MARK), "These data are for training and may be deleted at any time.\n");
        } catch (IOException e) {
            throw new Unusable("The data folder " + folder + " cannot be made (" + e.getMessage()
                    + "). Choose another one with --data=FOLDER.");
        }
    }

    /**
     * Deletes all data, so that the next start begins anew.
     *
     * @throws Unusable these are not for training, or a system is at work on them
     */
    void empty() {
        if (!Files.exists(folder)) {
            return;
        }
        if (!isMarked()) {
            throw notForTraining();
        }
        ENGINES.forEach(this::requireIdle);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                // the mark goes last but for its folder: half emptied, the folder is still one for training
                if (!one.equals(folder) && !one.equals(folder.resolve(MARK))) {
                    Files.delete(one);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The training data in " + folder + " cannot be deleted", e);
        }
    }

    /** Nobody holds it now, and nobody was killed while holding it: its engine might be running still. */
    private void requireIdle(String engine) {
        Path lock = folder.resolve(engine).resolve("lock");
        boolean idle = true;
        if (Files.exists(lock)) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    FileLock held = channel.tryLock()) {
                idle = held != null;
            } catch (IOException | OverlappingFileLockException e) {
                idle = false;
            }
        }
        if (!idle || Files.exists(folder.resolve(engine).resolve("cluster").resolve("postmaster.pid"))) {
            throw new Unusable("The training data in " + folder + " are in use, or their system was killed. Start and"
                    + " stop it with --training, then reset again.");
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private Unusable notForTraining() {
        return new Unusable("The data in " + folder + " are not for training and are left alone. Choose another folder"
                + " with --data=FOLDER.");
    }
}

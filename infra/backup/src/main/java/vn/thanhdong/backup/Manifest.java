package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds. The file is written last, and its last line is the hash of all before it: a backup without a
 * whole manifest was interrupted.
 *
 * @param begun when the first file was read, UTC
 * @param ended from this moment on it can be restored
 * @param position of the last event that has one; 0 if there is none
 * @param system number that PostgreSQL gave the installation at its first start
 * @param firstSegment first segment of the log that is needed
 * @param lastSegment last segment without which the copy is not whole
 * @param databases all that there were
 * @param masterKey {@link MasterKeyMark} of the key under which persons' keys are wrapped; empty if it was not found
 */
record Manifest(
        Instant begun,
        Instant ended,
        long position,
        String system,
        String firstSegment,
        String lastSegment,
        List<String> databases,
        String masterKey,
        List<String> folders,
        List<StoredFile> files) {

    static final String FILE = "MANIFEST";
    private static final String FORMAT = "1";

    void write(Path backup) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "thanhdong-backup", FORMAT);
        line(text, "begun", begun.toString());
        line(text, "ended", ended.toString());
        line(text, "position", Long.toString(position));
        line(text, "system", system);
        line(text, "first-segment", firstSegment);
        line(text, "last-segment", lastSegment);
        line(text, "master-key", masterKey);
        databases.forEach(name -> line(text, "database", name));
        folders.forEach(path -> line(text, "folder", path));
        files.forEach(file -> line(text, "file", file.sha256() + " " + file.size() + " " + file.path()));
        String end = Sha256.of(text.toString());
        line(text, "end", end);
        Disk.writeWhole(backup.resolve(FILE), text.toString());
    }

    /**
     * @throws BackupException if there is none, or not a whole one
     */
    static Manifest read(Path backup) {
        Path file = backup.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw BackupProblem.BACKUP_UNFINISHED.with(backup);
        }
        try {
            String text = Files.readString(file);
            int end = text.lastIndexOf("end ");
            if (end < 0 || !text.substring(end).strip().equals("end " + Sha256.of(text.substring(0, end)))) {
                throw BackupProblem.FILE_DAMAGED.with(file);
            }
            return parse(text.substring(0, end), backup);
        } catch (IOException e) {
            throw BackupProblem.FILE_DAMAGED.with(file);
        }
    }

    private static Manifest parse(String text, Path backup) {
        Map<String, String> single = new LinkedHashMap<>();
        List<String> databases = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        List<StoredFile> files = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int space = line.indexOf(' ');
            String key = line.substring(0, space);
            String value = line.substring(space + 1);
            switch (key) {
                case "database" -> databases.add(value);
                case "folder" -> folders.add(value);
                case "file" -> files.add(file(value));
                default -> single.put(key, value);
            }
        }
        String format = single.getOrDefault("thanhdong-backup", "");
        if (!format.equals(FORMAT)) {
            throw BackupProblem.BACKUP_OF_OTHER_VERSION.with(backup, format, FORMAT);
        }
        return new Manifest(
                Instant.parse(single.getOrDefault("begun", "")),
                Instant.parse(single.getOrDefault("ended", "")),
                Long.parseLong(single.getOrDefault("position", "0")),
                single.getOrDefault("system", ""),
                single.getOrDefault("first-segment", ""),
                single.getOrDefault("last-segment", ""),
                databases,
                single.getOrDefault("master-key", ""),
                folders,
                files);
    }

    /** @throws BackupException naming the first file that is not as it was written */
    void verify(Path backup) {
        for (StoredFile file : files) {
            Path path = backup.resolve(file.path());
            if (!Files.isRegularFile(path)) {
                throw BackupProblem.FILE_MISSING.with(path);
            }
            try {
                if (Files.size(path) != file.size() || !Sha256.of(path).equals(file.sha256())) {
                    throw BackupProblem.FILE_DAMAGED.with(path);
                }
            } catch (IOException unreadable) {
                throw BackupProblem.FILE_DAMAGED.with(path);
            }
        }
    }

    long bytes() {
        return files.stream().mapToLong(StoredFile::size).sum();
    }

    private static StoredFile file(String value) {
        String[] parts = value.split(" ", 3);
        return new StoredFile(parts[2], Long.parseLong(parts[1]), parts[0]);
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(' ').append(value).append('\n');
    }
}

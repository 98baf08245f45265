package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thanhdong.access.PersonId;

/** The list of erased persons as a file: one line each, {@code personId,erasedAt} with the time in UTC. */
final class ErasedList {

    static final String FILE = "erased.csv";

    private ErasedList() {}

    static String text(Map<PersonId, Instant> erased) {
        return erased.entrySet().stream()
                .map(one -> one.getKey().value() + "," + one.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** As {@link #read}, of a list that an installation was writing when it died: a broken line is passed over. */
    static Map<PersonId, Instant> readTolerantly(Path file) {
        Map<PersonId, Instant> erased = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                one(line).ifPresent(entry -> erased.put(entry.getKey(), entry.getValue()));
            }
        } catch (IOException e) {
            throw BackupProblem.ERASED_UNREADABLE.with(file, 0);
        }
        return erased;
    }

    private static Optional<Map.Entry<PersonId, Instant>> one(String line) {
        int comma = line.indexOf(',');
        try {
            return comma < 0
                    ? Optional.empty()
                    : Optional.of(Map.entry(
                            new PersonId(line.substring(0, comma)), Instant.parse(line.substring(comma + 1))));
        } catch (DateTimeException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** @throws BackupException naming file and line if it cannot be read */
    static Map<PersonId, Instant> read(Path file) {
        Map<PersonId, Instant> erased = new TreeMap<>(java.util.Comparator.comparing(PersonId::value));
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank()) {
                    int comma = line.indexOf(',');
                    erased.put(new PersonId(line.substring(0, comma)), Instant.parse(line.substring(comma + 1)));
                }
            }
        } catch (IOException | DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw BackupProblem.ERASED_UNREADABLE.with(file, number);
        }
        return erased;
    }
}

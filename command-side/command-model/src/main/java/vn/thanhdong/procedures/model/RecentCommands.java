package vn.thanhdong.procedures.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The last commands of a dossier and what they were answered, so that a repeated one is answered as before. */
final class RecentCommands {

    private static final int REMEMBERED = 32;

    private final Map<String, Long> sequences = new LinkedHashMap<>();

    /** Sequence of the last event that came of the command; empty when none did, or long ago. */
    OptionalLong before(String commandId) {
        Long sequence = sequences.get(commandId);
        return sequence == null ? OptionalLong.empty() : OptionalLong.of(sequence);
    }

    void happened(@Nullable String commandId, long sequence) {
        if (commandId == null) {
            return;
        }
        sequences.put(commandId, sequence);
        if (sequences.size() > REMEMBERED) {
            sequences.remove(sequences.keySet().iterator().next());
        }
    }
}

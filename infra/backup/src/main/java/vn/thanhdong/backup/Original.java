package vn.thanhdong.backup;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.engines.EngineException;

/**
 * The installation that was backed up, as far as something is left of it: its log and its list of erased persons are
 * newer than any backup's.
 *
 * @param log folders in which its log is
 * @param erased empty if its databases cannot be read any more
 * @param readable whether they can
 */
record Original(List<Path> log, Map<PersonId, Instant> erased, boolean readable) {

    static Original of(Path data, Engine engine) {
        Path archive = Source.files(data).walArchive();
        try (Source source = Source.open(data, engine)) {
            source.databases().closeSegment();
            return new Original(List.of(archive), source.databases().erased(), true);
        } catch (EngineException | SQLException dead) {
            // what it had not archived yet lies in its own folder, as it wrote it
            Path own = Source.files(data).cluster().resolve("pg_wal");
            return new Original(List.of(archive, own), Map.of(), false);
        }
    }
}

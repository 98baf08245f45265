package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.engines.EmbeddedPostgres;
import vn.thanhdong.engines.Folders;
import vn.thanhdong.engines.PostgresFiles;

/**
 * Makes a new installation from a backup and the log that followed it. Events and keys are of one cluster and so of one
 * moment; who was erased later is erased again before anybody can read; projections are derived from the log when the
 * installation starts.
 */
final class Restore {

    private final RestoreOptions options;
    private final Report report;
    private final Engine engine;
    private final Clock clock;
    private final PostgresFiles files;

    Restore(RestoreOptions options, Report report, Engine engine, Clock clock) {
        this.options = options;
        this.report = report;
        this.engine = engine;
        this.clock = clock;
        this.files = Source.files(options.data());
    }

    /** @throws BackupException with one sentence that says why not; what can be found wrong before writing, is */
    void run() throws IOException, SQLException {
        if (!Disk.isEmpty(options.data())) {
            throw BackupProblem.TARGET_NOT_EMPTY.with(options.data());
        }
        if (options.moment().filter(clock.instant()::isBefore).isPresent()) {
            throw BackupProblem.TIME_TO_COME.with(options.moment().get());
        }
        ChosenBackup backup = ChosenBackup.of(options.from(), options.moment());
        report.say("restoring", backup.folder(), backup.manifest().ended());
        backup.manifest().verify(backup.folder());
        report.part(
                "verified", backup.manifest().bytes(), backup.manifest().files().size());
        Map<PersonId, Instant> erased = erasedInFiles(backup);
        // beside the databases, and readable when they are not
        options.original()
                .map(data -> data.resolve(ErasedList.FILE))
                .filter(Files::exists)
                .ifPresent(list -> erased.putAll(ErasedList.readTolerantly(list)));

        Restored.begin(options.data());
        Optional<Original> original = options.original().map(data -> Original.of(data, engine));
        original.ifPresent(it -> erased.putAll(it.erased()));
        original.filter(it -> !it.readable())
                .ifPresent(it ->
                        report.say("original-unreadable", options.original().orElseThrow()));
        new RestoredFiles(options, report).copy(backup);
        gatherLog(backup, original);
        try (EmbeddedPostgres postgres = new Recovery(files, engine).run(options.moment())) {
            mend(new Databases(postgres.access()), backup.manifest(), erased);
        }
        Folders.delete(files.folder().resolve(ReplayLog.FOLDER));
        Restored.end(options.data());
        report.done("restore-done", options.data());
        sayWhetherKeyIsThere();
    }

    private void gatherLog(ChosenBackup backup, Optional<Original> original) throws IOException {
        List<Path> sources = new ArrayList<>(backup.log());
        original.ifPresent(it -> sources.addAll(it.log()));
        ReplayLog log = ReplayLog.gather(
                files.folder().resolve(ReplayLog.FOLDER), backup.manifest().firstSegment(), sources);
        // the restored installation archives its log from its first moment on
        Folders.makeForOwner(files.walArchive());
        if (log.missing().isPresent()) {
            if (options.moment().isEmpty()) {
                throw BackupProblem.LOG_MISSING.with(log.missing().get());
            }
            report.say("log-hole", log.missing().get());
        }
        report.part("part-log-gathered", log.bytes(), log.segments());
    }

    private void mend(Databases databases, Manifest manifest, Map<PersonId, Instant> erased)
            throws IOException, SQLException {
        List<String> present = databases.names();
        for (String name : manifest.databases()) {
            if (!present.contains(name)) {
                throw BackupProblem.DATABASE_MISSING.with(name);
            }
        }
        long position = databases.position();
        if (position < manifest.position() && options.moment().isEmpty()) {
            throw BackupProblem.EVENTS_MISSING.with(position, manifest.position());
        }
        String last = databases
                .column("postgres", "SELECT coalesce(pg_last_xact_replay_timestamp()::text, '-')")
                .getFirst();
        report.part("part-replayed", 0, last, position);
        erased.putAll(databases.erased()); // what the restored log itself says may not have been done by then
        int destroyed = databases.eraseAgain(erased);
        Disk.writeWhole(options.data().resolve(ErasedList.FILE), ErasedList.text(erased));
        report.part("part-erased", 0, erased.size(), destroyed);
        databases.forgetProjections();
    }

    private Map<PersonId, Instant> erasedInFiles(ChosenBackup backup) {
        Map<PersonId, Instant> erased = new HashMap<>();
        List<Path> lists = new ArrayList<>(List.of(backup.folder().resolve(ErasedList.FILE)));
        backup.newer().forEach(each -> lists.add(each.resolve(ErasedList.FILE)));
        options.erased().ifPresent(lists::add);
        lists.forEach(list -> erased.putAll(ErasedList.read(list)));
        return erased;
    }

    private void sayWhetherKeyIsThere() {
        try {
            Restored.requireUsable(options.data());
        } catch (BackupException missing) {
            report.say("key-needed", missing.sentence(report.locale()));
        }
    }
}

package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.thanhdong.engines.PostgresFiles;

/**
 * Copies an installation while it runs: first the databases, then the log until the copy is whole, then the uploads, of
 * which by then all are there that the databases know.
 */
final class Backup {

    static final String LOG = "wal";
    static final String UPLOADS = "uploads";
    static final String SECRETS = "secrets";

    private static final long MEGABYTE = 1_000_000;
    private static final long RESERVE = 200 * MEGABYTE;

    private final BackupOptions options;
    private final Report report;
    private final Engine engine;
    private final Clock clock;
    private final BackupPlace place;

    Backup(BackupOptions options, Report report, Engine engine, Clock clock) {
        this.options = options;
        this.report = report;
        this.engine = engine;
        this.clock = clock;
        this.place = new BackupPlace(options.to());
    }

    /**
     * @return the folder of the new backup
     * @throws BackupException with one sentence that says why not
     */
    Path take() throws IOException, SQLException {
        PostgresFiles files = Source.files(options.data());
        try (Source source = Source.open(options.data(), engine);
                // from now on PostgreSQL keeps its log
                FileChannel here = Disk.hold(files.walArchive());
                FileChannel there = Disk.hold(place.folder())) {
            report.say(source.own().isPresent() ? "source-stopped" : "source-running", options.data());
            place.sweep();
            requireSpace(files);
            Path unfinished = place.begin(clock.instant());
            Manifest manifest = fill(unfinished, source.databases(), files);
            manifest.write(unfinished);
            Manifest.read(unfinished).verify(unfinished);
            Path finished = place.finish(unfinished);
            report.part("verified", manifest.bytes(), manifest.files().size());
            collectLog(files);
            options.keep().ifPresent(this::keep);
            report.done("backup-done", finished, manifest.ended(), manifest.position());
            report.say(
                    options.secrets() ? "secrets-included" : "secrets-left-out",
                    options.data().resolve(SECRETS));
            return finished;
        }
    }

    private Manifest fill(Path folder, Databases databases, PostgresFiles files) throws IOException, SQLException {
        Instant begun = clock.instant();
        // before the copy: what is restored from it has come at least this far
        long position = databases.position();
        TreeCopy copy = new TreeCopy(folder);
        BaseBackup base = BaseBackup.take(databases, files, copy);
        requireSameInstallation(base);
        long bytes = copy.bytes();
        report.part("part-databases", bytes);
        copyLog(base, files, copy);
        report.part("part-log", copy.bytes() - bytes);
        bytes = copy.bytes();
        if (Files.isDirectory(options.data().resolve(UPLOADS))) {
            copy.tree(
                    options.data().resolve(UPLOADS),
                    UPLOADS,
                    path -> !path.toString().endsWith(".part"));
        }
        report.part("part-uploads", copy.bytes() - bytes);
        copy.text(ErasedList.text(databases.erased()), ErasedList.FILE);
        Path secrets = options.data().resolve(SECRETS);
        if (options.secrets() && Files.isDirectory(secrets)) {
            copy.tree(secrets, SECRETS, path -> true);
        }
        return new Manifest(
                begun,
                base.ended(),
                position,
                base.system(),
                base.firstSegment(),
                base.lastSegment(),
                databases.names(),
                MasterKeyMark.of(secrets).orElse(""),
                copy.folders(),
                copy.files());
    }

    /** A backup alone, away from its place, can be restored to its own end. */
    private static void copyLog(BaseBackup base, PostgresFiles files, TreeCopy copy) throws IOException {
        copy.folder(LOG);
        List<Path> archived = LogArchive.finished(files.walArchive());
        List<Path> needed = LogArchive.between(archived, base.firstSegment(), base.lastSegment());
        long expected = new Segment(base.lastSegment()).number() - new Segment(base.firstSegment()).number() + 1;
        if (needed.size() != expected) {
            throw BackupProblem.LOG_NOT_ARCHIVED.with(files.walArchive(), files.log());
        }
        for (Path segment : needed) {
            copy.file(segment, LOG + "/" + segment.getFileName());
        }
    }

    private void collectLog(PostgresFiles files) throws IOException {
        List<Path> archived = LogArchive.finished(files.walArchive());
        long bytes = place.log().collect(files.walArchive(), archived);
        report.part("part-archive", bytes, archived.size());
    }

    private void keep(int newest) {
        try {
            report.say("old-removed", place.keep(newest), newest);
        } catch (IOException e) {
            throw BackupProblem.FAILED.with(e);
        }
    }

    private void requireSameInstallation(BaseBackup base) throws IOException {
        for (Path other : place.backups()) {
            if (!Manifest.read(other).system().equals(base.system())) {
                throw BackupProblem.PLACE_OF_OTHER_INSTALLATION.with(place.folder(), other.getFileName());
            }
        }
    }

    private void requireSpace(PostgresFiles files) throws IOException {
        long needed = BaseBackup.size(files)
                + Disk.size(options.data().resolve(UPLOADS))
                + Disk.size(files.walArchive())
                + RESERVE;
        long free = Files.getFileStore(place.folder()).getUsableSpace();
        if (free < needed) {
            throw BackupProblem.NO_SPACE.with(place.folder(), free / MEGABYTE, needed / MEGABYTE);
        }
    }
}

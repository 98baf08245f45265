package vn.thanhdong.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import vn.thanhdong.engines.PostgresFiles;

/**
 * A copy of the cluster that is made while it is written to. PostgreSQL mends what changed in between from the log, from
 * {@code firstSegment} to {@code lastSegment}.
 *
 * @param ended the moment from which on the copy can be restored
 * @param system number that PostgreSQL gave the installation at its first start
 * @see <a href="https://www.postgresql.org/docs/18/continuous-archiving.html">Continuous archiving</a>
 */
record BaseBackup(Instant ended, String system, String firstSegment, String lastSegment) {

    static final String FOLDER = "postgres";
    static final String CLUSTER = FOLDER + "/cluster";
    static final String PASSWORD = FOLDER + "/password";

    private static final int LONGEST_ARCHIVING_SECONDS = 900;
    private static final Path CONTROL = Path.of("global", "pg_control");

    /** Folders that must be there and whose content a new start makes itself. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> OF_THE_RUNNING_SERVER = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "backup_label",
            "tablespace_map",
            "current_logfiles",
            "postgresql.auto.conf.tmp");

    /** Makes the copy. All its log is in the archive when this returns. */
    static BaseBackup take(Databases databases, PostgresFiles source, TreeCopy copy) throws IOException, SQLException {
        // both ends belong to one session: when it breaks, PostgreSQL forgets the backup
        try (Connection connection = databases.connect("postgres")) {
            try (PreparedStatement start = connection.prepareStatement("SELECT pg_backup_start('thanhdong', true)")) {
                start.execute();
            }
            copy.folder(FOLDER);
            copy.tree(source.cluster(), CLUSTER, BaseBackup::isWanted);
            makeEmptied(copy);
            // last, as PostgreSQL's own tool does
            copy.file(source.cluster().resolve(CONTROL), CLUSTER + "/global/pg_control");
            copy.file(source.password(), PASSWORD);
            return stop(connection, copy);
        }
    }

    private static BaseBackup stop(Connection connection, TreeCopy copy) throws IOException, SQLException {
        try (PreparedStatement stop = connection.prepareStatement("""
                SELECT labelfile, spcmapfile, pg_walfile_name(lsn), clock_timestamp(),
                       (SELECT system_identifier::text FROM pg_control_system())
                FROM pg_backup_stop(true)""")) {
            stop.setQueryTimeout(LONGEST_ARCHIVING_SECONDS);
            try (ResultSet row = stop.executeQuery()) {
                row.next();
                String label = row.getString(1);
                copy.text(label, CLUSTER + "/backup_label");
                if (!row.getString(2).isBlank()) {
                    copy.text(row.getString(2), CLUSTER + "/tablespace_map");
                }
                Instant ended = row.getObject(4, OffsetDateTime.class).toInstant();
                return new BaseBackup(ended, row.getString(5), firstSegment(label), row.getString(3));
            }
        }
    }

    /** {@code START WAL LOCATION: 0/2000028 (file 000000010000000000000002)}. */
    private static String firstSegment(String label) {
        int begin = label.indexOf("(file ") + "(file ".length();
        return label.substring(begin, label.indexOf(')', begin));
    }

    private static void makeEmptied(TreeCopy copy) throws IOException {
        for (String folder : EMPTIED.stream().sorted().toList()) {
            copy.folder(CLUSTER + "/" + folder);
        }
        copy.folder(CLUSTER + "/pg_wal/archive_status");
    }

    private static boolean isWanted(Path path) {
        String name = String.valueOf(path.getFileName());
        return !EMPTIED.contains(path.toString())
                && !(path.getNameCount() == 1 && OF_THE_RUNNING_SERVER.contains(name))
                && !path.equals(CONTROL)
                && !name.startsWith("pgsql_tmp")
                && !name.startsWith("pg_internal.init");
    }

    /** Of what {@link #take} will read, roughly. */
    static long size(PostgresFiles source) throws IOException {
        Path log = source.cluster().resolve("pg_wal");
        return Disk.size(source.cluster()) - (Files.isDirectory(log) ? Disk.size(log) : 0);
    }
}

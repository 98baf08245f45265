package vn.thanhdong.engines;

import java.nio.file.Path;

/**
 * What PostgreSQL's data folder holds, for those who copy it.
 *
 * @param folder the engine's data folder, as given to {@link EmbeddedPostgres#start(Path, int)}
 */
public record PostgresFiles(Path folder) {

    /**
     * Keeps each finished segment of the log as {@code <name>.gz}, whole or not at all and on the disk, once the folder
     * is there; before that nobody would ever remove them. PostgreSQL runs it in the cluster's folder, so no path of
     * ours needs quoting. The same segment twice is fine, another one of the same name is not.
     */
    static final String ARCHIVE_COMMAND = """
            if test -d ../wal-archive; then \
            if test -f ../wal-archive/%f.gz; then gzip -dc ../wal-archive/%f.gz | cmp -s - %p; \
            else nice -n 19 gzip -1 -n -c %p > ../wal-archive/%f.part && sync ../wal-archive/%f.part && \
            mv ../wal-archive/%f.part ../wal-archive/%f.gz && sync ../wal-archive; fi; fi""";

    /** All databases; what {@code initdb} makes. */
    public Path cluster() {
        return folder.resolve("cluster");
    }

    /** The superuser's password, which belongs to this cluster. */
    public Path password() {
        return folder.resolve("password");
    }

    /** What PostgreSQL says of itself. */
    public Path log() {
        return folder.resolve("postgres.log");
    }

    /** Finished segments of the log, {@code <name>.gz}. While the folder is missing none is kept. */
    public Path walArchive() {
        return folder.resolve("wal-archive");
    }
}

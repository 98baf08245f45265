package vn.thanhdong.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.engines.EmbeddedPostgres;
import vn.thanhdong.engines.Folders;
import vn.thanhdong.eventstore.personal.KeysDatabase;
import vn.thanhdong.eventstore.personal.MasterKey;
import vn.thanhdong.eventstore.personal.MasterKeys;
import vn.thanhdong.eventstore.personal.PersonalDataKeys;

/** A running installation with both databases, as the standalone makes it. */
final class Installation implements AutoCloseable {

    static final Path PROGRAMS = Path.of("target", "engines", "programs");

    private final EmbeddedPostgres postgres;
    private final Databases databases;

    private Installation(EmbeddedPostgres postgres) {
        this.postgres = postgres;
        this.databases = new Databases(postgres.access());
    }

    static EmbeddedPostgres engine(Path folder) {
        return EmbeddedPostgres.start(folder, PROGRAMS, 0);
    }

    /** On a copy of one that was made once for all tests, unless there is one already. */
    static Installation running(Path data) throws IOException {
        Path postgres = data.resolve("postgres");
        if (Files.exists(postgres)) {
            return another(data);
        }
        copy(Template.MADE, postgres);
        return new Installation(engine(postgres));
    }

    /** One that is no copy: as it stands in its folder, or new. */
    static Installation another(Path data) {
        Installation installation = new Installation(engine(data.resolve("postgres")));
        installation.postgres.createDatabaseIfMissing(Databases.EVENTS);
        installation.postgres.createDatabaseIfMissing(Databases.KEYS);
        Flyway.configure()
                .dataSource(installation.source(Databases.EVENTS))
                .locations("classpath:db/migration/eventstore")
                .load()
                .migrate();
        new KeysDatabase(installation.source(Databases.KEYS)).migrated();
        return installation;
    }

    /** What every new installation begins with: making it takes longer than most of what is tested on it. */
    private static final class Template {

        private static final Path MADE = make();

        private static Path make() {
            try {
                Path folder = Path.of("target", "engines", "template");
                Folders.delete(folder);
                another(folder).close();
                return folder.resolve("postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** With all that is in it, as it stands there. */
    static void copy(Path folder, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : (Iterable<Path>) entries.skip(1)::iterator) {
                Files.copy(entry, target.resolve(folder.relativize(entry)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    Databases databases() {
        return databases;
    }

    /** Returns when it is committed. */
    void record(String what) throws SQLException {
        databases.execute(Databases.EVENTS, """
                INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, time_stamp,
                    payload_type, payload, meta_data)
                VALUES ('%s', '%s', 0, '2026-01-05T01:00:00.000Z', 'DossierSubmitted', '', '');
                UPDATE event_sequencer SET last_position = last_position + 1""".formatted(UUID.randomUUID(), what));
    }

    List<String> recorded() throws SQLException {
        return databases.column(
                Databases.EVENTS, "SELECT aggregate_identifier FROM domain_event_entry ORDER BY global_index");
    }

    PersonalDataKeys keys() {
        return new PersonalDataKeys(
                new KeysDatabase(source(Databases.KEYS)),
                MasterKeys.only(MasterKey.of(new byte[32])),
                Clock.systemUTC());
    }

    Map<PersonId, SecretKey> existing(String... persons) {
        return keys().existing(List.of(persons).stream().map(PersonId::new).toList());
    }

    /** The server's own time, after everything that was committed and before everything that will be. */
    Instant now() throws SQLException {
        String text = databases
                .column("postgres", "SELECT to_char(clock_timestamp(), 'YYYY-MM-DD\"T\"HH24:MI:SS.USTZH:TZM')")
                .getFirst();
        return OffsetDateTime.parse(text).toInstant();
    }

    long archived() throws SQLException {
        return Long.parseLong(databases
                .column("postgres", "SELECT archived_count FROM pg_stat_archiver")
                .getFirst());
    }

    static Path upload(Path data, String name, String content) throws Exception {
        Path file = data.resolve("uploads").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Override
    public void close() {
        postgres.close();
    }

    private PGSimpleDataSource source(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(postgres.jdbcUrl(database));
        return source;
    }
}

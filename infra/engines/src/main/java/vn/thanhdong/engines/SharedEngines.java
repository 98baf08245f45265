package vn.thanhdong.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The engines for tests: one of each for a JVM, started when first asked for, on new data under {@code
 * target/engines}, stopped and removed when the JVM ends.
 */
public final class SharedEngines {

    private static final Path FOLDER = Path.of("target", "engines").toAbsolutePath();
    private static final Path PROGRAMS = FOLDER.resolve("programs");
    private static final String RUN = "run-";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedEngines() {}

    public static EmbeddedPostgres postgres() {
        return Postgres.RUNNING;
    }

    /**
     * A new empty database that no other test knows.
     *
     * @param name a hint for whoever reads the log; letters, digits and _
     * @return its JDBC address with user and password
     */
    public static String freshDatabase(String name) {
        String database = (name + "_" + DATABASES.incrementAndGet()).toLowerCase(Locale.ROOT);
        postgres().createDatabaseIfMissing(database);
        return postgres().jdbcUrl(database);
    }

    /** One node with a heap of 512 MB for all tests of this JVM: name your indices so that they don't meet. */
    public static EmbeddedElasticsearch elasticsearch() {
        return Elasticsearch.RUNNING;
    }

    /** {@link #elasticsearch()}'s address. */
    public static URI elasticsearchUri() {
        return elasticsearch().uri();
    }

    private static final class Postgres {
        private static final EmbeddedPostgres RUNNING =
                closedAtExit(EmbeddedPostgres.start(Run.FOLDER.resolve("postgres"), PROGRAMS, 0));
    }

    private static final class Elasticsearch {
        private static final EmbeddedElasticsearch RUNNING =
                closedAtExit(EmbeddedElasticsearch.start(Run.FOLDER.resolve("elasticsearch"), PROGRAMS, 0, "512m"));
    }

    private static <T extends AutoCloseable> T closedAtExit(T engine) {
        Run.CLOSED_AT_EXIT.add(engine);
        return engine;
    }

    /** This JVM's folder, with what earlier JVMs left behind when they were killed swept away. */
    private static final class Run {
        private static final List<AutoCloseable> CLOSED_AT_EXIT = new CopyOnWriteArrayList<>();
        private static final Path FOLDER =
                SharedEngines.FOLDER.resolve(RUN + ProcessHandle.current().pid());

        static {
            sweep();
            Runtime.getRuntime().addShutdownHook(new Thread(Run::end, "stop-shared-engines"));
        }

        private static void sweep() {
            try {
                Files.createDirectories(SharedEngines.FOLDER);
                try (Stream<Path> runs = Files.list(SharedEngines.FOLDER)) {
                    for (Path run : runs.filter(Run::isLeftBehind).toList()) {
                        endPostgres(new PostgresCluster(run.resolve("postgres")));
                        Folders.delete(run);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean isLeftBehind(Path folder) {
            String name = String.valueOf(folder.getFileName());
            if (!name.startsWith(RUN)) {
                return false;
            }
            long pid = Long.parseLong(name.substring(RUN.length()));
            return pid == ProcessHandle.current().pid()
                    || ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
        }

        /** Roughly: its data goes next. */
        private static void endPostgres(PostgresCluster cluster) {
            Orphan.find("PostgreSQL", cluster.pidFile(), "/postgres", cluster.data())
                    .ifPresent(orphan -> orphan.end(orphan.process()::destroyForcibly));
        }

        private static void end() {
            try {
                for (AutoCloseable engine : CLOSED_AT_EXIT) {
                    engine.close();
                }
                Folders.delete(FOLDER);
            } catch (Exception e) {
                System.err.println("engines of the tests: " + e);
            }
        }
    }
}

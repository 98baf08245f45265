package vn.thanhdong.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The way into a PostgreSQL on this machine, started by this process or by another one.
 *
 * @param port on 127.0.0.1
 * @param password of the superuser
 */
public record RunningPostgres(int port, String password) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** The server that takes connections on this data folder at this moment; empty if there is none. */
    public static Optional<RunningPostgres> on(Path folder) {
        PostgresCluster cluster = new PostgresCluster(folder);
        try {
            List<String> lines = Files.readAllLines(cluster.pidFile());
            if (lines.size() <= STATUS_LINE || !lines.get(STATUS_LINE).strip().equals("ready")) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.getFirst().strip());
            if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return Optional.of(new RunningPostgres(port, cluster.password()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The address with user and password in it: all that a connection takes, and not for a log. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
                .formatted(LoopbackPort.ADDRESS, port, database, PostgresCluster.USER, password);
    }

    @Override
    public String toString() {
        return "RunningPostgres[port=" + port + "]";
    }
}

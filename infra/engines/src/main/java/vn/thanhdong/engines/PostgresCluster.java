package vn.thanhdong.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * What PostgreSQL keeps on disk: the cluster, its log, and the superuser's password, readable by the owner only.
 *
 * @param folder the engine's data folder
 */
record PostgresCluster(Path folder) {

    static final String USER = "postgres";

    private static final int PASSWORD_BYTES = 24;
    private static final long LARGE_LOG = 10L << 20;

    Path data() {
        return folder.resolve("cluster");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /** Makes the cluster unless there is one; a half-made one of an interrupted first start is made anew. */
    void makeOnce(PostgresProgram program) throws IOException {
        if (Files.isDirectory(data())) {
            requireVersion();
            return;
        }
        makePassword();
        Path half = folder.resolve("cluster-being-made");
        Folders.delete(half);
        // the builtin provider sorts and lowers alike on every machine, whatever its locales
        List<String> arguments = List.of(
                "--pgdata=" + half,
                "--username=" + USER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        int code = program.run(log(), "initdb", arguments);
        if (code != 0) {
            throw EngineProblem.START_FAILED.with("PostgreSQL", log(), "initdb " + code);
        }
        Files.move(half, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** At most two logs of moderate length are kept. */
    void turnLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGE_LOG) {
            Files.move(log(), folder.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** PostgreSQL itself says in this file when it takes connections. */
    boolean isReady(Process process) {
        try {
            List<String> lines = Files.readAllLines(pidFile());
            return lines.size() >= 8
                    && lines.getFirst().strip().equals(Long.toString(process.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether it is a backup that has yet to replay the archived log. */
    boolean isRestored() {
        return Files.exists(data().resolve("recovery.signal"));
    }

    private void requireVersion() throws IOException {
        String found = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!found.equals(PostgresProgram.MAJOR_VERSION)) {
            throw EngineProblem.DATA_OF_OTHER_VERSION.with(data(), found, PostgresProgram.MAJOR_VERSION);
        }
    }

    private void makePassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random), StandardOpenOption.WRITE);
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }
}

package vn.thanhdong.engines;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * PostgreSQL's three programs for this machine: {@code initdb}, {@code pg_ctl}, {@code postgres}.
 *
 * @param home the unpacked folder
 * @param prefix what must stand before each command line; PostgreSQL refuses to run as root
 */
record PostgresProgram(Path home, List<String> prefix) {

    static final String MAJOR_VERSION = "18";

    private static final List<String> AS_NOBODY = List.of("unshare", "--user");

    static PostgresProgram unpack(Path programs) {
        String resource = resource();
        Path home = ProgramFiles.unpackOnce(programs, "postgres", resource, hash(resource), Archives::untarXz);
        return new PostgresProgram(home, asWhom());
    }

    List<String> command(String program, List<String> arguments) {
        List<String> whole = new ArrayList<>(prefix);
        whole.add(home.resolve("bin").resolve(program).toString());
        whole.addAll(arguments);
        return whole;
    }

    /** Runs to the end, says how it ended; what it prints goes to the log. */
    int run(Path log, String program, List<String> arguments) {
        try {
            return await(builder(log, command(program, arguments)).start());
        } catch (IOException e) {
            throw EngineProblem.START_FAILED.with("PostgreSQL", log, e);
        }
    }

    static ProcessBuilder builder(Path log, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.appendTo(log.toFile()));
        // nothing of the caller's own PostgreSQL may lead ours astray
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    /** A shutdown must not be cut short by an interrupt, and each of these programs ends by itself. */
    static int await(Process process) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String resource() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        String family = system.contains("mac") ? "darwin" : system;
        String kind = processor.equals("aarch64") ? "arm_64" : "x86_64";
        String resource = "/postgres-" + family + "-" + kind + ".txz";
        if (PostgresProgram.class.getResource(resource) == null) {
            throw EngineProblem.PLATFORM_UNKNOWN.with(system, processor);
        }
        return resource;
    }

    private static String hash(String resource) {
        try (InputStream archive = ProgramFiles.open(resource)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(archive, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw EngineProblem.UNPACK_FAILED.with(resource, e);
        }
    }

    /** In a user namespace without a mapping root is nobody, yet still owns its files: nothing need be chowned. */
    private static List<String> asWhom() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        try {
            if (await(new ProcessBuilder("unshare", "--user", "true").start()) == 0) {
                return AS_NOBODY;
            }
        } catch (IOException e) {
            // not there: said below
        }
        throw EngineProblem.ROOT_REFUSED.with();
    }
}

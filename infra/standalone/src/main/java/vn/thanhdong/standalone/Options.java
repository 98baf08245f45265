package vn.thanhdong.standalone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thanhdong.standalone.demo.DemoMode;

/**
 * What the command line asks for.
 *
 * @param demo what is in the system at its first start
 * @param data folder in which everything is kept
 * @param port of the pages, on loopback
 * @param training on data of its own, made for training
 * @param reset deletes the training data first
 * @param rest arguments for Spring, such as {@code --spring.profiles.active=…}
 */
record Options(DemoMode demo, Path data, int port, boolean training, boolean reset, List<String> rest) {

    private static final int DEFAULT_PORT = 8080;
    private static final int TRAINING_PORT = 8081;
    private static final int LAST_PORT = 65_535;
    private static final String CATALOGUE = "--thanhdong.catalogue=";

    /**
     * Reads the arguments.
     *
     * @throws Unusable with a sentence that says what is wrong and what would be right
     */
    static Options of(String... arguments) {
        DemoMode demo = DemoMode.SAMPLE;
        List<String> all = List.of(arguments);
        boolean training = all.contains("--training");
        boolean reset = all.contains("--reset");
        if (reset && !training) {
            throw new Unusable("--reset deletes training data and goes with --training only.");
        }
        Path data = Path.of(training ? "data-training" : "data");
        int port = training ? TRAINING_PORT : DEFAULT_PORT;
        var rest = new java.util.ArrayList<String>();
        for (String argument : all) {
            if (argument.equals("--training") || argument.equals("--reset")) {
                continue;
            }
            if (argument.startsWith("--demo=")) {
                demo = demo(argument.substring("--demo=".length()));
            } else if (argument.startsWith("--data=")) {
                data = folder(argument.substring("--data=".length()));
            } else if (argument.startsWith("--port=")) {
                port = port(argument.substring("--port=".length()));
            } else if (argument.startsWith("--") && argument.contains("=")) {
                rest.add(argument);
            } else {
                throw new Unusable("Unknown argument " + argument
                        + ". Known are --demo=sample|full|none, --data=FOLDER, --port=NUMBER,"
                        + " --training, --reset.");
            }
        }
        return new Options(demo, data.toAbsolutePath().normalize(), port, training, reset, List.copyOf(rest));
    }

    /** Folder with packs that replace the built-in ones: as an argument, else from the environment. */
    Optional<Path> catalogue() {
        return rest.stream()
                .filter(argument -> argument.startsWith(CATALOGUE))
                .map(argument -> argument.substring(CATALOGUE.length()))
                .findFirst()
                .or(() -> Optional.ofNullable(System.getenv("THANHDONG_CATALOGUE")))
                .filter(folder -> !folder.isBlank())
                .map(Options::folder);
    }

    /** Whether citizens sign in by an issuer of the province: named as an argument, or in the environment. */
    boolean namesIssuer() {
        String named = System.getenv("OIDC_ISSUER");
        return named != null && !named.isBlank()
                || rest.stream().anyMatch(argument -> argument.startsWith("--thanhdong.oidc.issuer="));
    }

    private static DemoMode demo(String text) {
        return Arrays.stream(DemoMode.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new Unusable("--demo=" + text + " is not known. Right values: "
                        + Arrays.stream(DemoMode.values())
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static Path folder(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException notAPath) {
            throw new Unusable(text + " is not a folder's name: " + notAPath.getReason() + ".");
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, as a number out of range is
        }
        throw new Unusable("--port=" + text + " is not a port. Give a number from 1 to " + LAST_PORT + ".");
    }
}

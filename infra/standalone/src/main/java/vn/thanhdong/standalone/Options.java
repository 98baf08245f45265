package vn.thanhdong.standalone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thanhdong.standalone.demo.DemoMode;

/**
 * What the command line asks for.
 *
 * @param demo what is in the system at its first start
 * @param data folder in which everything is kept
 * @param port of the pages, on loopback
 * @param rest arguments for Spring, such as {@code --spring.profiles.active=…}
 */
record Options(DemoMode demo, Path data, int port, List<String> rest) {

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /**
     * Reads the arguments.
     *
     * @throws Unusable with a sentence that says what is wrong and what would be right
     */
    static Options of(String... arguments) {
        DemoMode demo = DemoMode.SAMPLE;
        Path data = Path.of("data");
        int port = DEFAULT_PORT;
        var rest = new java.util.ArrayList<String>();
        for (String argument : arguments) {
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
                        + ". Known are --demo=sample|full|none, --data=FOLDER, --port=NUMBER.");
            }
        }
        return new Options(demo, data.toAbsolutePath().normalize(), port, List.copyOf(rest));
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
            throw new Unusable("--data=" + text + " is not a folder's name: " + notAPath.getReason() + ".");
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

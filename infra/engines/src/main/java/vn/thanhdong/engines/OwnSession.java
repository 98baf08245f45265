package vn.thanhdong.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Command lines that run in a session of their own: a Ctrl-C in the terminal reaches this process only, which then
 * stops its engines in order, instead of all of them at once.
 */
final class OwnSession {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private OwnSession() {}

    static List<String> of(List<String> command) {
        List<String> whole = new ArrayList<>();
        PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .ifPresent(whole::add);
        whole.addAll(command);
        return whole;
    }
}

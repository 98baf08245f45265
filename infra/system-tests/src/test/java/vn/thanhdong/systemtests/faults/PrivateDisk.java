package vn.thanhdong.systemtests.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.thanhdong.systemtests.Program;

/**
 * A disk in memory that only one program sees, in a mount namespace of its own: nothing is left of it whoever ends how,
 * and an ordinary account may make one too.
 */
final class PrivateDisk {

    private PrivateDisk() {}

    /**
     * The command in which a program runs that finds the disk at that folder.
     *
     * @param options as {@code mount} takes them, such as {@code size=300m} or {@code ro}
     */
    static String[] at(Path folder, String options) {
        List<String> asRoot = "root".equals(System.getProperty("user.name"))
                ? List.of("unshare", "--mount")
                : List.of("unshare", "--map-root-user", "--mount");
        String mount = "mount -t tmpfs -o " + options + " tmpfs " + folder + " && exec \"$@\"";
        return Stream.concat(asRoot.stream(), Stream.of("sh", "-c", mount, "sh"))
                .toArray(String[]::new);
    }

    /** The way to its files from outside, while the program runs. */
    static Path seenFromOutside(Program program, Path folder) {
        return Path.of("/proc", Long.toString(program.pid()), "root")
                .resolve(folder.toString().substring(1));
    }
}

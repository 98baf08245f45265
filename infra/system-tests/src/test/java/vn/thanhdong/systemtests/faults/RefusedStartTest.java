package vn.thanhdong.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thanhdong.systemtests.Launch;

/** What is wrong with the machine or with what was given is said in one sentence, and the program ends. */
class RefusedStartTest {

    private static final String BROKEN = "procedures/sn-01-dang-ky-khai-sinh.yaml";

    @TempDir
    Path folder;

    @Test
    void aPortInUse() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Refusal.of(Launch.on(folder.resolve("data")).atPort(taken.getLocalPort())))
                    .isEqualTo("Port " + taken.getLocalPort() + " is in use by another program."
                            + " Choose another one with --port=NUMBER.");
        }
    }

    @Test
    void aDataFolderThatCannotBeMade() throws IOException {
        // a folder without the right to write is no obstacle for root; a file in the way is one for everybody
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Refusal.of(Launch.on(file.resolve("data"))))
                .startsWith("The data folder " + file.resolve("data") + " cannot be made")
                .endsWith("Choose another one with --data=FOLDER.");
    }

    @Test
    void aDataFolderThatIsReadOnly() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        assertThat(Refusal.of(Launch.on(data).within(PrivateDisk.at(data, "ro"))))
                .isEqualTo("The data folder " + data + " cannot be written to. Choose another one with --data=FOLDER,"
                        + " or mend its permissions.");
    }

    @Test
    void aDiskThatIsNearlyFull() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        assertThat(Refusal.of(Launch.on(data).within(PrivateDisk.at(data, "size=300m"))))
                .matches("The disk of \\S+/data/postgres has \\d+ MB left and 1024 MB are needed:"
                        + " free some space or choose a folder on another disk\\.");
    }

    @Test
    void brokenYamlInTheCatalogue() throws IOException {
        Path catalogue = catalogueWithout("]");
        assertThat(Refusal.of(Launch.on(folder.resolve("data")).with("THANHDONG_CATALOGUE", catalogue)))
                .startsWith("The catalogue cannot be used; mend these places and start again:")
                .containsPattern(BROKEN + ", line \\d+, column \\d+: \\S+");
    }

    /** The built-in packs, one of them lacking the first of these characters. */
    private Path catalogueWithout(String character) throws IOException {
        Path catalogue = folder.resolve("catalogue");
        copy("index.yaml", catalogue);
        for (String line : Files.readAllLines(catalogue.resolve("index.yaml"))) {
            if (line.strip().startsWith("- ")) {
                copy(line.strip().substring(2), catalogue);
            }
        }
        Path broken = catalogue.resolve(BROKEN);
        String text = Files.readString(broken);
        int place = text.indexOf(character);
        Files.writeString(broken, text.substring(0, place) + text.substring(place + 1));
        return catalogue;
    }

    private static void copy(String pack, Path catalogue) throws IOException {
        Path target = catalogue.resolve(pack);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream original =
                Objects.requireNonNull(RefusedStartTest.class.getResourceAsStream("/catalogue/" + pack), pack)) {
            Files.copy(original, target);
        }
    }
}

package vn.thanhdong.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where packs are read from, by their name within the catalogue, such as {@code territory/areas.yaml}. */
@FunctionalInterface
public interface PackSource {

    /** The text of a pack; empty when there is none of that name. */
    Optional<String> read(String name);

    /** The packs that come with the software. */
    static PackSource ofClassPath() {
        return name -> {
            try (InputStream in = PackSource.class.getResourceAsStream("/catalogue/" + name)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("The pack " + name + " cannot be read from the class path", e);
            }
        };
    }

    /** A folder that takes the place of the packs that come with the software, all of them. */
    static PackSource ofFolder(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            try {
                return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException("The pack " + file + " cannot be read", e);
            }
        };
    }
}

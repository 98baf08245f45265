package vn.thanhdong.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The source files of the pages. */
record UiSources(Path file, String text) {

    static List<UiSources> all() throws IOException {
        var sources = new ArrayList<UiSources>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.add(new UiSources(file, Files.readString(file)));
            }
        }
        return sources;
    }
}

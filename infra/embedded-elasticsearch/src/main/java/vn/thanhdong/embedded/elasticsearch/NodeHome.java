package vn.thanhdong.embedded.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elasticsearch.common.settings.Settings;

/** The folders of one node and the settings that keep it alone and on loopback. */
record NodeHome(Path folder) {

    NodeHome {
        folder = folder.toAbsolutePath().normalize();
    }

    void makeFolders() throws IOException {
        for (Path each : new Path[] {config(), plugins(), logs(), folder.resolve("data")}) {
            Files.createDirectories(each);
        }
    }

    Path config() {
        return folder.resolve("config");
    }

    Path plugins() {
        return folder.resolve("plugins");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Settings settings(int httpPort) {
        return Settings.builder()
                .put("path.home", folder.toString())
                .put("path.data", folder.resolve("data").toString())
                .put("path.logs", logs().toString())
                .put("cluster.name", "thanhdong")
                .put("node.name", "embedded")
                .put("discovery.type", "single-node")
                .put("http.host", "127.0.0.1")
                .put("http.port", httpPort)
                .put("transport.host", "127.0.0.1")
                .put("transport.port", 0)
                // a nearly full disk is reported by the launcher; half-silent read-only indices are not
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .put("node.portsfile", true)
                .build();
    }
}

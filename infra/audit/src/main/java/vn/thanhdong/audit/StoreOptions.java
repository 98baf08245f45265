package vn.thanhdong.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the recorded events are: one of the two. */
final class StoreOptions {

    @Option(names = "--data", paramLabel = "FOLDER", required = true)
    @Nullable
    Path data;

    @Option(names = "--database", paramLabel = "JDBC-URL", required = true)
    @Nullable
    String database;

    AuditedStore open() {
        return data != null ? AuditedStore.in(data.toAbsolutePath()) : AuditedStore.at(String.valueOf(database));
    }
}

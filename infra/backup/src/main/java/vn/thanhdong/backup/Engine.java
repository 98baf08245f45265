package vn.thanhdong.backup;

import java.nio.file.Path;
import vn.thanhdong.engines.EmbeddedPostgres;

/** How PostgreSQL is started on its data folder. */
@FunctionalInterface
interface Engine {
    EmbeddedPostgres start(Path folder);
}

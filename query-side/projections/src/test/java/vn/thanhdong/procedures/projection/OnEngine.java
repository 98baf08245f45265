package vn.thanhdong.procedures.projection;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.thanhdong.engines.SharedEngines;

/** A test against the real node. */
abstract class OnEngine {

    static DossiersOnEngine engine;

    @BeforeAll
    static void reachEngine() {
        engine = new DossiersOnEngine(SharedEngines.elasticsearchUri());
    }

    @AfterAll
    static void leaveEngine() throws Exception {
        engine.close();
    }
}

package vn.thanhdong.procedures.projection;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test against the real node. */
abstract class OnEngine {

    static DossiersOnEngine engine;

    @BeforeAll
    static void reachEngine() {
        engine = new DossiersOnEngine(URI.create(System.getProperty("test.elasticsearch", "http://localhost:19377")));
    }

    @AfterAll
    static void leaveEngine() throws Exception {
        engine.close();
    }
}

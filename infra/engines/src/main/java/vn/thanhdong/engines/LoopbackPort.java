package vn.thanhdong.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on 127.0.0.1, where all engines listen and nowhere else. */
final class LoopbackPort {

    static final String ADDRESS = "127.0.0.1";

    // below the range from which systems take ports for outgoing connections, so that none is lost to one
    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    private LoopbackPort() {}

    /** The asked port, or one that nobody uses if 0 is asked. */
    static int choose(int asked) {
        if (asked != 0) {
            return asked;
        }
        int port;
        do {
            port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
        } while (!isFree(port));
        return port;
    }

    static void requireFree(int port) {
        if (!isFree(port)) {
            throw EngineProblem.PORT_IN_USE.with(port);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral(ADDRESS))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}

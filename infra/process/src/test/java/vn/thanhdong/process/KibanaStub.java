package vn.thanhdong.process;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands in for Kibana: keeps what it is told under method and path, and refuses what lacks the header. */
final class KibanaStub implements AutoCloseable {

    final Map<String, String> stored = new ConcurrentSkipListMap<>();
    final AtomicInteger requests = new AtomicInteger();
    private final HttpServer server;

    /** @param status answered to whatever has the header */
    KibanaStub(int status) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean told = "true".equals(exchange.getRequestHeaders().getFirst("kbn-xsrf"));
            requests.incrementAndGet();
            if (told) {
                stored.put(exchange.getRequestMethod() + " " + exchange.getRequestURI(), body);
            }
            exchange.sendResponseHeaders(told ? status : 400, -1);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

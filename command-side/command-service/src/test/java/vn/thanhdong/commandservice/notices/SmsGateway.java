package vn.thanhdong.commandservice.notices;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway of text messages on this machine, spoken to over a real connection. */
final class SmsGateway implements AutoCloseable {

    private final HttpServer server;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile int status = 202;

    /** What it was handed. */
    record Taken(String method, String authorization, String key, JsonNode message) {}

    SmsGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/messages", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            taken.add(new Taken(
                    exchange.getRequestMethod(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    JsonMapper.shared().readTree(exchange.getRequestBody())));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages");
    }

    /** Answers everything with that status from now on. */
    void answers(int status) {
        this.status = status;
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    void forget() {
        taken.clear();
        status = 202;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Speaks clamd's protocol on a socket and knows one harm, the one that every scanner knows. */
final class Clamd implements AutoCloseable {

    /** The harmless file of the European Institute for Computer Antivirus Research, which every scanner reports. */
    static final String HARM = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int limit;
    private final Thread serving;

    /** @param limit bytes of a stream that it takes, its StreamMaxLength */
    Clamd(int limit) throws IOException {
        this.limit = limit;
        serving = Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                String answer = answer(new DataInputStream(socket.getInputStream()));
                socket.getOutputStream().write((answer + "\0").getBytes(UTF_8));
            } catch (IOException closed) {
                // whoever asked has gone, or the test is over
            }
        }
    }

    private String answer(DataInputStream in) throws IOException {
        String command = command(in);
        if (command.equals("zPING")) {
            return "PONG";
        }
        if (!command.equals("zINSTREAM")) {
            return "UNKNOWN COMMAND";
        }
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            if (content.size() + length > limit) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            content.write(in.readNBytes(length));
        }
        return content.toString(UTF_8).contains(HARM) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private static String command(DataInputStream in) throws IOException {
        var command = new StringBuilder();
        for (int next = in.readUnsignedByte(); next > 0; next = in.readUnsignedByte()) {
            command.append((char) next);
        }
        return command.toString();
    }

    /** Returns when nobody is served any more: a socket that somebody waits at is closed with a delay. */
    @Override
    public void close() throws IOException {
        server.close();
        try {
            serving.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

package vn.thanhdong.procedures.ui.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;

/**
 * ClamAV's daemon, asked over its socket by the command {@code INSTREAM} (clamd(8)): pieces, each after its length in four
 * bytes, big-endian, a length of zero at the end; the answer is {@code stream: OK} or {@code stream: NAME FOUND}.
 */
final class ClamdScan implements VirusScan {

    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(UTF_8);
    private static final byte[] PING = "zPING\0".getBytes(UTF_8);
    private static final String CLEAN = "stream: OK";
    private static final String BEFORE_NAME = "stream: ";
    private static final String FOUND = " FOUND";
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4_096;

    private final String host;
    private final int port;
    private final int patienceMillis;

    /** @param patience how long it may be silent, milliseconds counted */
    ClamdScan(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patienceMillis = Math.toIntExact(patience.toMillis());
    }

    /**
     * The one at an address.
     *
     * @param address {@code host:port}
     * @throws IllegalArgumentException it is not that
     */
    static ClamdScan at(String address, Duration patience) {
        int colon = address.lastIndexOf(':');
        try {
            int port = Integer.parseInt(address.substring(colon + 1));
            if (colon > 0 && port > 0 && port < 65_536) {
                return new ClamdScan(address.substring(0, colon), port, patience);
            }
        } catch (NumberFormatException noPort) {
            // said below
        }
        throw new IllegalArgumentException(
                "CLAMD_ADDRESS is the address of ClamAV's daemon, host:port, such as clamd:3310, not \"" + address
                        + "\"");
    }

    @Override
    public Optional<String> found(InputStream content) throws IOException {
        String answer;
        try {
            answer = ask(out -> {
                out.write(INSTREAM);
                byte[] piece = new byte[PIECE];
                for (int length = next(content, piece); length > 0; length = next(content, piece)) {
                    out.writeInt(length);
                    out.write(piece, 0, length);
                }
                out.writeInt(0);
            });
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        if (answer.startsWith(BEFORE_NAME) && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(BEFORE_NAME.length(), answer.length() - FOUND.length()));
        }
        throw new IOException("The virus scanner at " + host + ":" + port + " answered: " + answer);
    }

    @Override
    public void requireThere() throws IOException {
        String answer = ask(out -> out.write(PING));
        if (!answer.equals("PONG")) {
            throw new IOException("The virus scanner at " + host + ":" + port + " answered: " + answer);
        }
    }

    /** What cannot be read is told apart from a scanner that closes. */
    private static int next(InputStream content, byte[] piece) {
        try {
            return content.readNBytes(piece, 0, piece.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @FunctionalInterface
    private interface Asking {
        void to(DataOutputStream out) throws IOException;
    }

    private String ask(Asking asking) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), patienceMillis);
            socket.setSoTimeout(patienceMillis);
            OutputStream raw = socket.getOutputStream();
            try {
                var out = new DataOutputStream(new BufferedOutputStream(raw, PIECE));
                asking.to(out);
                out.flush();
            } catch (IOException closed) {
                // it answers and closes as soon as it has had enough; the answer says why
                return answer(socket.getInputStream(), closed);
            }
            return answer(socket.getInputStream(), null);
        }
    }

    private String answer(InputStream in, @org.jspecify.annotations.Nullable IOException closed) throws IOException {
        var text = new ByteArrayOutputStream();
        for (int next = in.read(); next > 0 && text.size() < LONGEST_ANSWER; next = in.read()) {
            text.write(next);
        }
        if (text.size() == 0) {
            throw new IOException("The virus scanner at " + host + ":" + port + " closed without an answer", closed);
        }
        return text.toString(UTF_8).strip();
    }
}

package vn.thanhdong.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** On which addresses somebody listens at a port, as the system says it. */
final class ListeningAddresses {

    private static final String LISTENING = "0A";

    private ListeningAddresses() {}

    static Set<String> of(int port) {
        Set<String> addresses = new TreeSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            lines(table).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(row -> row[3].equals(LISTENING))
                    .map(row -> row[1].split(":"))
                    .filter(local -> Integer.parseInt(local[1], 16) == port)
                    .forEach(local -> addresses.add(readable(local[0])));
        }
        return addresses;
    }

    /** The system writes words of four bytes, each with its last byte first. */
    private static String readable(String hex) {
        byte[] words = HexFormat.of().parseHex(hex);
        byte[] address = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            address[i] = words[i - i % 4 + 3 - i % 4];
        }
        try {
            // an IPv4 address in IPv6 clothes becomes IPv4 again
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String table) {
        try {
            List<String> all = Files.readAllLines(Path.of(table));
            return all.subList(1, all.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}

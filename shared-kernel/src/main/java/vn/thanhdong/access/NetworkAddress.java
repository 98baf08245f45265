package vn.thanhdong.access;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of the Internet Protocol in its one normal form, so that the same one is always the same text: IPv4 as four
 * decimal numbers, an IPv4 address mapped into IPv6 as that, IPv6 as RFC 5952 writes it, without a zone.
 *
 * @param value the normal form
 */
public record NetworkAddress(String value) {

    private static final Pattern IPV4 = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");
    private static final int GROUPS = 8;

    public NetworkAddress {
        Objects.requireNonNull(value, "value");
        if (!normal(value).equals(Optional.of(value))) {
            throw new IllegalArgumentException("Not the normal form of a network address");
        }
    }

    /** What was typed or told by a connection; empty when it is no address. No name is ever looked up. */
    public static Optional<NetworkAddress> of(String typed) {
        String text = typed.strip();
        if (text.startsWith("[") && text.endsWith("]")) {
            text = text.substring(1, text.length() - 1);
        }
        int zone = text.indexOf('%');
        return normal(zone < 0 ? text : text.substring(0, zone)).map(NetworkAddress::new);
    }

    private static Optional<String> normal(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            InetAddress address = InetAddress.ofLiteral(text);
            return Optional.of(
                    address instanceof Inet4Address ? address.getHostAddress() : shortest(address.getAddress()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** RFC 5952, section 4: no leading zeros, the first of the longest runs of two or more zero groups as two colons. */
    private static String shortest(byte[] address) {
        int[] groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = ((address[2 * i] & 0xff) << 8) | (address[2 * i + 1] & 0xff);
        }
        int from = 0;
        int longest = 1;
        for (int i = 0; i < GROUPS; i++) {
            int run = zerosFrom(groups, i);
            if (run > longest) {
                from = i;
                longest = run;
            }
        }
        return longest == 1
                ? joined(groups, 0, GROUPS)
                : joined(groups, 0, from) + "::" + joined(groups, from + longest, GROUPS);
    }

    private static int zerosFrom(int[] groups, int start) {
        int end = start;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - start;
    }

    private static String joined(int[] groups, int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from ? ":" : "").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}

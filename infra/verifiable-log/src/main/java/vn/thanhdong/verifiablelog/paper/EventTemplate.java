package vn.thanhdong.verifiablelog.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thanhdong.verifiablelog.MalformedLogData;

/**
 * A canonical event without its ids and hashes, which are random and in hexadecimal take twice their room: in their places
 * stand a byte that no UTF-8 has and which of them it is.
 *
 * @param ids each different UUID once, 16 bytes
 * @param hashes each different run of 64 hexadecimal digits once, 32 bytes
 * @param text the rest; 0xFF n stands for the UUID n, 0xFE n for the hash n, 0xFD b for the byte b itself
 */
record EventTemplate(List<byte[]> ids, List<byte[]> hashes, byte[] text) {

    private static final Pattern RANDOM =
            Pattern.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|[0-9a-f]{64}");
    private static final Pattern MARKS = Pattern.compile("[\\u00FD-\\u00FF]");
    private static final char ID = '\u00FF';
    private static final char HASH = '\u00FE';
    private static final char ITSELF = '\u00FD';

    static EventTemplate of(byte[] event) {
        String all = new String(event, ISO_8859_1); // one letter for each byte, whatever it is
        List<String> ids = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        var text = new StringBuilder();
        Matcher random = RANDOM.matcher(all);
        int from = 0;
        while (random.find()) {
            boolean id = random.group(1) != null;
            text.append(escaped(all.substring(from, random.start()))).append(id ? ID : HASH);
            text.append((char) place(id ? ids : hashes, random.group().replace("-", "")));
            from = random.end();
        }
        text.append(escaped(all.substring(from)));
        return new EventTemplate(bytes(ids), bytes(hashes), text.toString().getBytes(ISO_8859_1));
    }

    /** @throws MalformedLogData it names an id or a hash that there is not */
    byte[] event() {
        String all = new String(text, ISO_8859_1);
        var event = new StringBuilder();
        for (int i = 0; i < all.length(); i++) {
            char letter = all.charAt(i);
            if (letter < ITSELF) {
                event.append(letter);
                continue;
            }
            if (++i == all.length()) {
                throw new MalformedLogData("The event's text ends in a mark");
            }
            char which = all.charAt(i);
            switch (letter) {
                case ID -> event.append(uuid(HexFormat.of().formatHex(one(ids, which))));
                case HASH -> event.append(HexFormat.of().formatHex(one(hashes, which)));
                default -> event.append(which);
            }
        }
        return event.toString().getBytes(ISO_8859_1);
    }

    private static String escaped(String part) {
        return MARKS.matcher(part).replaceAll(ITSELF + "$0");
    }

    private static int place(List<String> known, String hex) {
        if (!known.contains(hex)) {
            known.add(hex);
        }
        return known.indexOf(hex);
    }

    private static List<byte[]> bytes(List<String> hex) {
        return hex.stream().map(HexFormat.of()::parseHex).toList();
    }

    private static byte[] one(List<byte[]> known, char which) {
        if (which >= known.size()) {
            throw new MalformedLogData("The event names an id or a hash that there is not");
        }
        return known.get(which);
    }

    private static String uuid(String hex) {
        return String.join(
                "-",
                hex.substring(0, 8),
                hex.substring(8, 12),
                hex.substring(12, 16),
                hex.substring(16, 20),
                hex.substring(20));
    }
}

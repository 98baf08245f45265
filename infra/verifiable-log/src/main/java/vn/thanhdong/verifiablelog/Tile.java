package vn.thanhdong.verifiablelog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tile or bundle of entries, as c2sp.org/tlog-tiles has them: eight levels of the tree high, 256 hashes wide.
 *
 * @param level 0 for hashes of leaves, each level above holds the roots of full tiles below; {@link #ENTRIES} for a bundle
 * @param index within the level, from 0
 * @param width how many hashes or entries it holds, 1 to 256; below 256 it is a partial one
 */
public record Tile(int level, long index, int width) {

    /** Width of a full tile. */
    public static final int FULL = 256;

    /** The level of bundles of entries. */
    public static final int ENTRIES = -1;

    /** How many bits of a leaf's index one level of tiles takes. */
    public static final int HEIGHT = 8;

    private static final int HIGHEST = 63;
    private static final Pattern PATH =
            Pattern.compile("tile/(entries|0|[1-9]\\d?)/((?:x\\d{3}/){0,5}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > HIGHEST || index < 0 || width < 1 || width > FULL) {
            throw new MalformedLogData("No tile: level " + level + ", index " + index + ", width " + width);
        }
    }

    /**
     * From its path, {@code tile/<L>/<N>[.p/<W>]} or {@code tile/entries/<N>[.p/<W>]}.
     *
     * @return empty where that is not the one form of a path
     */
    public static Optional<Tile> parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        boolean partial = parts.group(3) != null;
        if (level > HIGHEST || width > FULL || partial && width == FULL) {
            return Optional.empty();
        }
        return Optional.of(new Tile(level, index, width))
                .filter(tile -> tile.path().equals(path));
    }

    /** The tiles of hashes that a tree of this size has, level by level from the left. */
    public static List<Tile> all(long size) {
        List<Tile> tiles = new ArrayList<>();
        for (int level = 0; size >> (HEIGHT * level) > 0; level++) {
            long hashes = size >> (HEIGHT * level);
            for (long index = 0; index * FULL < hashes; index++) {
                tiles.add(new Tile(level, index, (int) Math.min(FULL, hashes - index * FULL)));
            }
        }
        return tiles;
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** Whether a log of this size has it. */
    public boolean isIn(long size) {
        int bits = HEIGHT * Math.max(0, level);
        long hashes = bits > 62 ? 0 : size >> bits;
        return index <= (hashes - width) / FULL && hashes >= width && index * FULL + width <= hashes;
    }

    /** Below the address of the log, without a slash before it. */
    public String path() {
        String digits = Long.toString(index);
        String padded = "0".repeat((3 - digits.length() % 3) % 3) + digits;
        var path = new StringBuilder("tile/").append(level == ENTRIES ? "entries" : level);
        for (int at = 0; at < padded.length(); at += 3) {
            boolean last = at + 3 == padded.length();
            path.append(last ? "/" : "/x").append(padded, at, at + 3);
        }
        return isFull() ? path.toString() : path.append(".p/").append(width).toString();
    }
}

package vn.thanhdong.verifiablelog;

/** Where tiles of hashes come from: a table, a folder, a web address. */
@FunctionalInterface
public interface TileSource {

    /**
     * The hashes of that tile one after the other.
     *
     * @return {@code tile.width()} × 32 bytes
     */
    byte[] hashes(Tile tile);
}

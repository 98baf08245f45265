package vn.thanhdong.verifiablelog;

import java.util.ArrayList;
import java.util.List;

/** Tiles by their definition: each level is the list of the roots of the full tiles below. */
final class TilesInMemory implements TileSource {

    private final List<List<Hash>> levels = new ArrayList<>();

    TilesInMemory(List<Hash> leaves) {
        List<Hash> level = leaves;
        while (!level.isEmpty()) {
            levels.add(level);
            List<Hash> above = new ArrayList<>();
            for (int end = Tile.FULL; end <= level.size(); end += Tile.FULL) {
                above.add(Rfc6962.root(level.subList(end - Tile.FULL, end)));
            }
            level = above;
        }
    }

    @Override
    public byte[] hashes(Tile tile) {
        byte[] hashes = new byte[tile.width() * Hash.SIZE];
        for (int at = 0; at < tile.width(); at++) {
            int index = (int) tile.index() * Tile.FULL + at;
            levels.get(tile.level()).get(index).copyTo(hashes, at * Hash.SIZE);
        }
        return hashes;
    }
}

package vn.thanhdong.verifiablelog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GrowingTreeTest {

    private record Place(int level, long index) {}

    private final Map<Place, GrowingTree.Grown> kept = new HashMap<>();
    private final Random random = new Random(9162);

    @Test
    void steps_of_any_length_leave_the_tiles_of_the_definition() {
        List<Hash> leaves = new ArrayList<>();
        while (leaves.size() < 67_000) {
            int step = random.nextInt(4) == 0 ? 1 + random.nextInt(9_000) : 1 + random.nextInt(300);
            GrowingTree tree = opened(leaves.size());
            for (int leaf = 0; leaf < step; leaf++) {
                byte[] entry = ("entry " + leaves.size()).getBytes(UTF_8);
                leaves.add(Rfc6962.leaf(entry));
                tree.add(entry);
            }
            tree.grown().forEach(tile -> kept.put(new Place(tile.level(), tile.index()), tile));
            assertThat(tree.size()).isEqualTo(leaves.size());
        }
        var expected = new TilesInMemory(leaves);
        List<Tile> tiles = Tile.all(leaves.size());
        for (Tile tile : tiles) {
            assertThat(hashes(tile)).as(tile.path()).isEqualTo(expected.hashes(tile));
        }
        assertThat(kept).hasSameSizeAs(tiles);
        assertThat(EntryBundle.entries(kept.get(new Place(0, 3)).entries()).get(7))
                .isEqualTo("entry 775".getBytes(UTF_8));
        assertThat(new TiledTree(leaves.size(), this::hashes).root()).isEqualTo(Rfc6962.root(leaves));
    }

    private GrowingTree opened(int size) {
        GrowingTree.Grown last = kept.get(new Place(0, size / Tile.FULL));
        return new GrowingTree(size, this::hashes, last == null ? new byte[0] : last.entries());
    }

    private byte[] hashes(Tile tile) {
        byte[] all = kept.get(new Place(tile.level(), tile.index())).hashes();
        return Arrays.copyOf(all, tile.width() * Hash.SIZE);
    }
}

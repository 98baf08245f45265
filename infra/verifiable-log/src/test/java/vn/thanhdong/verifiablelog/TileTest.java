package vn.thanhdong.verifiablelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and sizes as c2sp.org/tlog-tiles gives them. */
class TileTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "0, 1234067, 8, tile/0/x001/x234/067.p/8",
        "63, 5, 255, tile/63/005.p/255",
        "2, 1000, 256, tile/2/x001/000",
        "-1, 1234067, 8, tile/entries/x001/x234/067.p/8",
        "-1, 0, 256, tile/entries/000"
    })
    void a_path_names_one_tile(int level, long index, int width, String path) {
        var tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.parse(path)).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/0",
                "tile/00/000",
                "tile/64/000",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001",
                "tile/0/000.p/0",
                "tile/0/000.p/01",
                "tile/0/000.p/256",
                "tile/0/000.p/",
                "tile/data/000",
                "tile/8/0/000",
                "tile/0/000/",
                "/tile/0/000",
                "tile/0/../0/000",
                "checkpoint"
            })
    void nothing_else_is_a_path(String path) {
        assertThat(Tile.parse(path)).isEmpty();
    }

    @Test
    void a_tree_of_70000_has_the_tiles_of_the_specification() {
        List<Tile> tiles = Tile.all(70_000);
        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && tile.isFull()))
                .hasSize(273);
        assertThat(tiles.stream().filter(tile -> !tile.isFull()))
                .containsExactly(new Tile(0, 273, 112), new Tile(1, 1, 17), new Tile(2, 0, 1));
        assertThat(tiles).contains(new Tile(1, 0, 256)).allMatch(tile -> tile.isIn(70_000));
        assertThat(new Tile(0, 273, 113).isIn(70_000)).isFalse();
        assertThat(new Tile(Tile.ENTRIES, 273, 112).isIn(70_000)).isTrue();
        assertThat(new Tile(3, 0, 1).isIn(70_000)).isFalse();
        assertThat(new Tile(63, 0, 1).isIn(Long.MAX_VALUE)).isFalse();
        assertThat(Tile.all(256)).containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
    }

    @Test
    void a_bundle_gives_back_its_entries_and_its_beginning() {
        List<byte[]> entries = Stream.of("one", "", "three")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        byte[] bundle = EntryBundle.of(entries);
        assertThat(bundle).startsWith(0, 3, 'o', 'n', 'e', 0, 0, 0, 5, 't').hasSize(14);
        assertThat(EntryBundle.entries(bundle)).containsExactlyElementsOf(entries);
        assertThat(EntryBundle.first(bundle, 2)).isEqualTo(EntryBundle.of(entries.subList(0, 2)));
        assertThatThrownBy(() -> EntryBundle.first(bundle, 4)).isInstanceOf(MalformedLogData.class);
    }
}

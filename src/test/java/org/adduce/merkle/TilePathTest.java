package org.adduce.merkle;

import static org.adduce.merkle.Vectors.accepts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles and bundles under their one name, and what is none. */
class TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 999, 256, tile/0/999",
        "1, 1000, 256, tile/1/x001/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "-1, 0, 12, tile/entries/000.p/12",
        "-1, 273, 1, tile/entries/273.p/1"
    })
    void path_writtenAndRead_isTheSame(int level, long index, int width, String path) throws NotVerified {
        TilePath tile = new TilePath(level, index, width);
        assertThat(tile).hasToString(path);
        assertThat(TilePath.parse(path)).isEqualTo(tile);
    }

    /** Whose digits the operator's language has is nobody's business. */
    @Test
    void path_writtenWhereDigitsLookOtherwise_isTheSame() throws NotVerified {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(new TilePath(0, 1234067, 256)).hasToString("tile/0/x001/x234/067");
            assertThat(TilePath.parse("tile/0/x001/x234/067.p/12").width()).isEqualTo(12);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0/00",
                "tile/0/0000",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/x000/001",
                "tile/0/001/000",
                "tile/0/x001",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/012",
                "tile/0/000.p/",
                "tile/entries/x000/x000/000",
                "tile/data/000",
                "/tile/0/000",
                "tile/0/000/",
                "tile/0/٠٠٠",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/0/..",
                "tile/0/000\n"
            })
    void path_malformed_isRefused(String path) {
        assertThat(accepts(() -> TilePath.parse(path))).isFalse();
    }

    @Test
    void leaves_ofEachLevel_areThoseThatItNeeds() {
        assertThat(new TilePath(-1, 0, 3).leaves()).isEqualTo(3);
        assertThat(new TilePath(0, 1, 3).leaves()).isEqualTo(259);
        assertThat(new TilePath(1, 0, 2).leaves()).isEqualTo(512);
        assertThat(new TilePath(2, 0, 256).leaves()).isEqualTo(256L * 65_536);
        assertThat(new TilePath(63, 0, 1).leaves()).isEqualTo(Long.MAX_VALUE);
        assertThat(new TilePath(7, 1_000_000, 1).leaves()).isEqualTo(Long.MAX_VALUE);
        assertThat(new TilePath(0, Long.MAX_VALUE, 1).leaves()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void tile_outOfBounds_isNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TilePath(-2, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TilePath(0, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TilePath(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TilePath(0, 0, 257));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(List.of()));
        assertThat(accepts(() -> Tile.parse(new byte[0]))).isFalse();
        assertThat(accepts(() -> Tile.parse(new byte[33]))).isFalse();
        assertThat(accepts(() -> Tile.parse(new byte[257 * 32]))).isFalse();
    }

    @Test
    void node_ofATile_isTheTreesNode() {
        List<Hash> row = IntStream.range(0, 256)
                .mapToObj(i -> Hash.ofLeaf(new byte[] {(byte) i}))
                .toList();
        Nodes naive = NaiveTree.nodes(row);
        Tile tile = new Tile(row);
        for (int height = 0; height <= 8; height++) {
            for (int i = 0; i < 256 >> height; i++) {
                assertThat(tile.node(height, i)).isEqualTo(naive.at(height, i));
            }
        }
    }

    @Test
    void bundle_writtenAndRead_isTheSame() throws NotVerified {
        List<byte[]> entries = List.of(new byte[0], new byte[] {1}, new byte[300], new byte[EntryBundle.LONGEST_ENTRY]);
        byte[] bundle = EntryBundle.bytes(entries);
        assertThat(EntryBundle.parse(bundle)).usingRecursiveComparison().isEqualTo(entries);
        assertThat(accepts(() -> EntryBundle.parse(java.util.Arrays.copyOf(bundle, bundle.length - 1))))
                .isFalse();
        assertThat(accepts(() -> EntryBundle.parse(new byte[] {0}))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> EntryBundle.bytes(List.of(new byte[65_536])));
        List<byte[]> many = new ArrayList<>();
        IntStream.range(0, 257).forEach(i -> many.add(new byte[0]));
        assertThat(accepts(() -> EntryBundle.parse(EntryBundle.bytes(many)))).isFalse();
    }
}

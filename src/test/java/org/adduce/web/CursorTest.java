package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant THEN = Instant.parse("2026-03-09T14:05:33.120Z");

    @Test
    void parse_ofWrittenCursor_givesTheKeyBack() {
        var written = Cursor.of("Ünion, 41 % | .", THEN, 7, "").toString();
        var cursor = Cursor.parse(written, 4).orElseThrow();
        assertThat(written).matches("[A-Za-z0-9_.-]+");
        assertThat(cursor.text(0)).isEqualTo("Ünion, 41 % | .");
        assertThat(cursor.instant(1)).isEqualTo(THEN);
        assertThat(cursor.number(2)).isEqualTo(7);
        assertThat(cursor.text(3)).isEmpty();
    }

    @Test
    void parse_ofNothing_isTheFirstPage() {
        assertThat(Cursor.parse(null, 2)).isEmpty();
        assertThat(Cursor.parse("", 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nw", "Nw.Nw.Nw", "N", "Nw.N", "Nw.%", "Nw. ", "Nw._w", "Nw.Nw="})
    void parse_ofAnythingElse_isBadRequest(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, 2))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.status()).isEqualTo(400));
    }

    @Test
    void part_ofWrongType_isBadRequest() {
        var cursor = Cursor.of("x");
        assertThatThrownBy(() -> cursor.number(0)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> cursor.instant(0)).isInstanceOf(Fault.class);
    }

    @Test
    void page_ofMoreRowsThanFit_endsAtTheLastItem() {
        var page = Page.of(List.of(3, 5, 7), 2, Cursor::of);
        assertThat(page.items()).containsExactly(3, 5);
        assertThat(page.next()).isEqualTo(Cursor.of(5).toString());
        assertThat(page.map(n -> n * 2).items()).containsExactly(6, 10);
    }

    @Test
    void page_ofAsManyRowsAsFit_isTheLast() {
        assertThat(Page.of(List.of(3, 5), 2, Cursor::of).next()).isNull();
    }
}

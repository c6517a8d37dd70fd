package org.adduce.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StorableTest {

    @Test
    void shown_ofWhatCannotBeStored_marksIt() {
        var texts = Map.of(
                "a\0b", "a\uFFFDb",
                "a\uD83D", "a\uFFFD",
                "\uDE00\uD83D", "\uFFFD\uFFFD",
                "\uD83D\uDE00", "\uD83D\uDE00",
                "two\nlines", "two\nlines");

        assertThat(texts).allSatisfy((text, shown) -> {
            assertThat(Storable.shown(text)).isEqualTo(shown);
            assertThat(Storable.is(shown)).isTrue();
        });
    }
}

package org.adduce.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.extraction.text.Format;
import org.adduce.extraction.text.NamedText;
import org.adduce.extraction.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short odd texts over and over, as no one writes them: nothing throws, and no stretch leaves its text or overlaps another. */
class OddTextsTest {

    private static final Extractor EXTRACTOR = new Extractor(false);
    private static final int UNITS = 4_000;

    static Stream<String> texts() {
        return Stream.of(
                "İA",
                "İ",
                "’’’İİſ[[[[",
                "“",
                "\"",
                "'",
                "‘a",
                "” “",
                "\" said Ruth Berg ",
                "he said, J. é--->",
                " according to ;Mr. ",
                ". ",
                "...",
                " . . . .",
                "?!",
                "(",
                ")",
                "[1]",
                "[x](",
                "![[",
                "***",
                "`",
                "> ",
                "- ",
                "• x ",
                "1. x 2. ",
                "i) ",
                "\ud800",
                "\udc00",
                "\ud83d\ude00",
                "\ud83d\ude00.",
                "\u0000",
                "\u200b",
                "\u202e",
                "\r",
                "\f",
                "\u2028",
                "\n",
                "\n\n",
                "a\n",
                "A\nb.",
                "Gen. Ruth Berg, 61, ",
                "The mayor said that ",
                "$4.5 million ",
                "3 percent, ",
                "March 3, 2020 ",
                "Image: ",
                ":)",
                "http://a.example/",
                "@x",
                "---\n",
                "# ",
                "<p>",
                "<div><p>x",
                "<a>x<p>",
                "<b><i>x</b>",
                "<table><tr><td>",
                "<!--",
                "<script>",
                "&amp;#x0;",
                "<![CDATA[",
                "<svg><p>",
                "</p>",
                "一。",
                "x",
                "X",
                "\u0301");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyPart_oddTextOverAndOver_standsIt(String odd) {
        String text = odd.repeat(UNITS / odd.length());
        for (Format format : Format.values()) {
            EXTRACTOR.read(text, format);
        }
        assertThat(EXTRACTOR.read("---\n" + text + "\n---\nIt ends.", Format.MARKDOWN))
                .isNotNull();
        EXTRACTOR.pairs(List.of(new NamedText("a", text), new NamedText("b", text)));
        EXTRACTOR.score(text);
        EXTRACTOR.similarity(text, text + odd);
        requireOrder(text, EXTRACTOR.sentences(text));
        EXTRACTOR.quotes(text).forEach(quote -> requireOrder(text, quote.content()));
        requireOrder(
                text,
                EXTRACTOR.statements(text).all().stream()
                        .map(found -> new Span(found.start(), found.end()))
                        .toList());
    }

    private static void requireOrder(String text, List<Span> spans) {
        int from = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(from);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            from = span.end();
        }
    }
}

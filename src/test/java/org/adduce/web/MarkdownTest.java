package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two *words*, **bold** | <p>two <em>words</em>, <strong>bold</strong></p>
            `<b>`                 | <p><code>&lt;b&gt;</code></p>
            # Heading             | <h3>Heading</h3>
            ###### Heading        | <h6>Heading</h6>
            [a](https://b.example/?c=d&e) | <p><a href="https://b.example/?c=d&amp;e" rel="nofollow noopener ugc">a</a></p>
            <mailto:a@b.example>  | <p><a href="mailto:a@b.example" rel="nofollow noopener ugc">mailto:a@b.example</a></p>
            """)
    void toHtml_ofMarkdown_isItsHtml(String text, String html) {
        assertThat(Markdown.toHtml(text)).isEqualToIgnoringNewLines(html);
    }

    @Test
    void toHtml_ofNothing_isEmpty() {
        assertThat(Markdown.toHtml(null)).isEmpty();
        assertThat(Markdown.toHtml("  \n")).isEmpty();
    }

    @Test
    void toHtml_ofHtml_showsItAsText() {
        assertThat(Jsoup.parse(Markdown.toHtml("<script>alert(1)</script>")).text())
                .isEqualTo("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![x](https://tracker.example/x.png)",
                "![x](javascript:alert(1))",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](/desk/sign-out)",
                "[x](//evil.example)",
                "[x](https://a.example \"onmouseover=alert(1)\")",
                "[x]: javascript:alert(1)\n\n[x]",
                "<javascript:alert(1)>",
                "<https://a.example/\"onmouseover=\"alert(1)>",
                "<a href=https://a.example onclick=alert(1)>x</a>",
                "<svg/onload=alert(1)>",
                "<iframe src=//evil.example></iframe>",
                "<style>*{display:none}</style>",
                "<form action=//evil.example><button>x</button></form>",
                "`<img src=x onerror=alert(1)>`",
                "```\"><script>alert(1)</script>\nx\n```",
                "<!-- --><script>x</script>",
                "</p></div><base href=//evil.example>",
                "> <p onclick=x>",
                "\u0000<script>x</script>",
            })
    void toHtml_ofHostileText_isInert(String text) {
        var body = Jsoup.parseBodyFragment(Markdown.toHtml(text)).body();
        assertThat(body.select("script, img, svg, iframe, style, form, button, base, link, meta, object"))
                .isEmpty();
        body.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).isIn("href", "rel", "start");
                    if (attribute.getKey().equals("href")) {
                        assertThat(attribute.getValue()).matches("(?i)(https?://|mailto:).*");
                    }
                }));
    }

    static Stream<String> nested() {
        return Stream.of(
                ">".repeat(50_000),
                "> ".repeat(5_000) + "x",
                "- ".repeat(24_000) + "x",
                "1. ".repeat(10_000) + "x",
                "*".repeat(24_000) + "x" + "*".repeat(24_000),
                "*a _b ".repeat(8_000) + "_ *".repeat(8_000),
                "![".repeat(5_000) + "x" + "](u)".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("nested")
    void toHtml_ofTextNestedWithoutEnd_showsItAsTyped(String text) {
        assertThat(Markdown.isTooDeep(text)).isTrue();
        assertThat(Jsoup.parse(Markdown.toHtml(text)).wholeText()).isEqualTo(text);
    }

    @Test
    void toHtml_ofSomeNesting_isItsHtml() {
        var text = "> - > - ".repeat(10) + "deep";

        assertThat(Markdown.isTooDeep(text)).isFalse();
        assertThat(Jsoup.parse(Markdown.toHtml(text)).select("blockquote")).hasSize(20);
    }
}

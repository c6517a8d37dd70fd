package org.adduce.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.adduce.extraction.text.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String FIRST =
            "The town of Elmford spent four million on a new bridge, its council confirmed on Tuesday.";
    private static final String SECOND =
            "The old bridge had been closed for two years after engineers found cracks in its pillars.";
    private static final String THIRD =
            "Work on the new one begins in May and is expected to take eighteen months in all.";
    private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    private static ReadArticle plain(String raw) {
        return TextReader.read(raw, Format.PLAIN);
    }

    @Test
    void read_plainArticle_keepsItsParagraphs() {
        assertThat(plain(BODY).text()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge in Elmford as seen on Tuesday, March 3, 2020. (Ada Stone/Pool via AP)",
                "The bridge in Elmford as seen on Tuesday in the early morning. Ada Stone - Corbis/Getty Images",
                "Photo: the bridge in Elmford as seen from the north on Tuesday.",
                "FILE - The bridge in Elmford is seen on Tuesday, March 3, 2020, from the north.",
                "Copyright 2020 The Elmford Lamp. All rights reserved.",
                "© 2020 The Elmford Lamp",
                "Full Screen",
                "1 / 4",
                "Recommended Videos",
                "Advertisement",
                "Read more",
                "Most read",
                "Share this article",
                "Read more: How the first bridge was built",
                "Sign up for our free newsletter and never miss a story again.",
                "To learn how we use machines in our newsroom, click here.",
                "Follow the Lamp’s coverage of the bridge at",
                "By Ada Stone and Bo Reed",
                "By Ada Stone | The Elmford Lamp",
                "Updated on March 3, 2020 at 5:10 p.m.",
                "Reed reported from Elmford. Lamp journalists Ada Stone in Oakham and Carl Moor in Ashby contributed to this report.",
                "Reporting by Ada Stone; Editing by Bo Reed",
                "About the writer",
                "Ada Stone is a Lamp bridges and roads reporter based in Elmford. Her work focuses on the county ... Read more",
            })
    void read_furnitureBetweenParagraphs_isDropped(String furniture) {
        assertThat(plain(FIRST + "\n\n" + furniture + "\n\n" + SECOND + "\n\n" + THIRD)
                        .text())
                .isEqualTo(BODY);
        assertThat(plain(BODY + "\n\n" + furniture).text()).isEqualTo(BODY);
        assertThat(plain(FIRST + "\r\n\r\n" + furniture + "\r\n\r\n" + SECOND + "\r\n" + THIRD)
                        .text())
                .isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright law does not cover the bridge's design, the council's lawyer told residents on Tuesday evening.",
                "By Tuesday, the whole of the northern pillar had been taken down by the engineers of the county.",
                "Follow-up work on the pillars will cost another million, the council said in its report.",
                "Reuters reported on Tuesday that the county would pay for one half of the new bridge.",
                "“Sign up to nothing before you have read it,” the mayor told the council's members on Tuesday.",
                "Poor drainage and a lack of inspections contributed to the collapse of the old bridge in 2017.",
                "Police asked anyone who had seen the lorry near the bridge to contact them on Tuesday morning.",
                "The county said that its new privacy policy would not cover the cameras on the old bridge.",
                "Two thousand tons of steel were delivered directly to the northern bank of the river in March.",
                "She is a teacher at the school and has lived beside the bridge for all of her life.",
            })
    void read_sentenceThatOnlyResemblesFurniture_isKept(String sentence) {
        assertThat(plain(BODY + "\n\n" + sentence).text()).endsWith(sentence);
    }

    @Test
    void read_labelOverCaption_goesWithIt() {
        assertThat(plain(FIRST + "\n\nStone and Reed\nAda Stone and Bo Reed meet on the bridge. (Carl Moor/AFP)\n\n"
                                + SECOND)
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void read_promotionListTwice_isDropped() {
        String list = "Lamp cover\n  • The Lamp delivered to your door\n  • Enjoy reading without adverts\n";
        assertThat(plain(BODY + "\n\n" + list + list.replace("  • The Lamp delivered to your door\n", ""))
                        .text())
                .isEqualTo(BODY);
    }

    @Test
    void read_sloganPrintedTwiceInARow_isDropped() {
        String slogan = "The Lamp is committed to finding out what others would rather hide from all of us.\n\n";
        assertThat(plain(BODY + "\n\nOur Promise\n\n" + slogan + slogan).text()).isEqualTo(BODY);
    }

    @Test
    void read_linesWrappedToAWidth_areJoined() {
        String wrapped =
                "The town of Elmford spent four million on a new bridge, its\ncouncil confirmed on Tuesday, two years "
                        + "after the old one\nhad been closed because engineers had found deep cracks in\nall of its pillars.\n\nWork begins in May "
                        + "and will last for eighteen months in all\nif the weather holds, the county's chief engineer said on\nTuesday evening.";
        assertThat(plain(wrapped).text().split("\n\n"))
                .hasSize(2)
                .allSatisfy(p -> assertThat(p).doesNotContain("\n"));
    }

    @Test
    void read_plainArticle_showsTitleBylineDateAndPublisher() {
        ReadArticle article = plain("Elmford Pays Four Million for a Bridge\n\nBy Ada Stone\n\nMarch 3, 2020\n\n" + BODY
                + "\n\nCopyright 2020 The Elmford Lamp. All rights reserved.");
        assertThat(article)
                .isEqualTo(new ReadArticle(
                        BODY,
                        "Elmford Pays Four Million for a Bridge",
                        "Ada Stone",
                        "The Elmford Lamp",
                        LocalDate.of(2020, 3, 3),
                        "en"));
    }

    @Test
    void read_html_keepsTheArticleAlone() {
        ReadArticle article = TextReader.read(
                """
                <html lang="en-GB"><head><title>Bridge - The Lamp</title><meta property="og:title" content="Elmford pays">
                <meta property="article:published_time" content="2020-03-03T10:00:00Z"><meta property="og:site_name" content="The Lamp">
                <meta name="author" content="By Ada Stone"><script>var x = "%s";</script></head>
                <body class="has-sidebar"><nav><a href="/">Home</a><a href="/n">News of the day and of the night</a></nav>
                <article><h1>Elmford pays</h1><p>%s</p><figure><img><figcaption>%s</figcaption></figure>
                <p>%s</p><div class="related"><p>%s</p></div><p>%s</p></article>
                <div class="comments"><p>I never liked that bridge, and I do not like the new one either.</p></div>
                <footer><p>All rights are reserved by the Lamp and its owners in the county.</p></footer></body></html>
                """.formatted(
                                FIRST,
                                FIRST,
                                THIRD,
                                SECOND,
                                "Another story that has to do with bridges somewhere else.",
                                THIRD),
                Format.HTML);
        assertThat(article)
                .isEqualTo(
                        new ReadArticle(BODY, "Elmford pays", "Ada Stone", "The Lamp", LocalDate.of(2020, 3, 3), "en"));
    }

    @Test
    void read_htmlWithoutParagraphElements_cutsAtDoubleBreaks() {
        assertThat(TextReader.read(
                                "<div>" + FIRST + "<br><br>" + SECOND + "<br/>\n<br/>" + THIRD + "</div>", Format.HTML)
                        .text())
                .isEqualTo(BODY);
    }

    @Test
    void read_htmlEntitiesAndScript_becomeTextOrNothing() {
        String text = TextReader.read(
                        "<p>" + FIRST + " &lt;script&gt;alert(1)&lt;/script&gt;&nbsp;&amp; more of the same.</p>"
                                + "<script>alert(2)</script>",
                        Format.HTML)
                .text();
        assertThat(text).isEqualTo(FIRST + " <script>alert(1)</script> & more of the same.");
    }

    @Test
    void read_markdown_keepsTheWords() {
        ReadArticle article = TextReader.read("""
                ---
                title: "Elmford pays"
                author: Ada Stone
                date: 2020-03-03
                ---
                # Elmford pays

                The town of **Elmford** spent [four million](https://example.org/m) on a new bridge,
                its council confirmed on _Tuesday_.

                ![A photo of the bridge](bridge.jpg)

                """ + SECOND + "\n\n> " + THIRD + "\n", Format.MARKDOWN);
        assertThat(article)
                .isEqualTo(new ReadArticle(BODY, "Elmford pays", "Ada Stone", null, LocalDate.of(2020, 3, 3), "en"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void read_nothing_isEmpty(Format format) {
        assertThat(TextReader.read("", format)).isEqualTo(new ReadArticle("", null, null, null, null, null));
        assertThat(TextReader.read(" \n\u0000\ufeff\t ", format).text()).isEmpty();
    }

    @Test
    void read_controlAndInvisibleCharacters_areGone() {
        assertThat(plain(
                                "\ufeffThe to\u00adwn of Elm\u200bford\u0000 spent four\u00a0million on a new\u0007 bridge today.")
                        .text())
                .isEqualTo("The town of Elmford spent four million on a new bridge today.");
    }

    @Test
    void read_loneSurrogates_becomeReplacementCharacters() {
        assertThat(plain("The town of Elmford \ud800 spent four \udc00 million on a new bridge \ud83d\ude00.")
                        .text())
                .isEqualTo("The town of Elmford \ufffd spent four \ufffd million on a new bridge \ud83d\ude00.");
    }
}

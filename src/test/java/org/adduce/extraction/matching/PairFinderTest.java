package org.adduce.extraction.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.text.NamedText;
import org.junit.jupiter.api.Test;

class PairFinderTest {

    private static final NamedText BUGLE = new NamedText("bugle", """
            The council of Oakham approved the new dam by 14 votes to 9 on Monday.

            The dam will cost 40 million crowns and protect 9,000 homes, Mayor Ada Stone told reporters.

            “Nobody in the valley will lose their house because of the dam,” Stone said.

            Engineer Paul Reed denied that the old wall had been leaking since spring.

            The weather was fine and the market stayed open.
            """);
    private static final NamedText HERALD = new NamedText("herald", """
            Oakham's council has voted 14 to 9 for the dam.

            Mayor Ada Stone put the cost of the dam at 55 million crowns.

            “Nobody in the valley will lose their house because of the dam,” Ms Stone told the Herald.

            The old wall above the town had been leaking since spring, a report by the water office found.

            Cherry Lane Bakery sells bread again.
            """);

    private static List<Pair> pairs(boolean byMeaning, NamedText... articles) {
        return new Extractor(byMeaning).pairs(List.of(articles));
    }

    private static void assertPaired(List<Pair> pairs, Pair.Relation relation, String a, String b) {
        assertThat(pairs).anySatisfy(pair -> {
            assertThat(pair.relation()).isEqualTo(relation);
            assertThat(pair.a().statement()).contains(a);
            assertThat(pair.b().statement()).contains(b);
        });
    }

    @Test
    void pairs_twoReportsOfOneEvent_areFoundWithTheirRelations() {
        for (boolean byMeaning : List.of(true, false)) {
            List<Pair> pairs = pairs(byMeaning, BUGLE, HERALD);
            assertPaired(pairs, Pair.Relation.SAME, "“Nobody in the valley", "“Nobody in the valley");
            assertPaired(pairs, Pair.Relation.CONFLICT, "40 million crowns", "55 million crowns");
            assertPaired(pairs, Pair.Relation.CONFLICT, "denied that the old wall", "had been leaking since spring");
            assertThat(pairs)
                    .noneSatisfy(pair -> assertThat(pair.a().statement()).contains("weather"));
            assertThat(pairs)
                    .noneSatisfy(pair -> assertThat(pair.b().statement()).contains("Bakery"));
        }
    }

    @Test
    void pairs_everySide_standsInItsArticle() {
        for (Pair pair : pairs(true, BUGLE, HERALD)) {
            assertThat(pair.a().article()).isEqualTo("bugle");
            assertThat(pair.a().place().in(BUGLE.text())).isEqualTo(pair.a().statement());
            assertThat(pair.b().article()).isEqualTo("herald");
            assertThat(pair.b().place().in(HERALD.text())).isEqualTo(pair.b().statement());
            assertThat(pair.score()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void pairs_oneArticleOrNone_areNone() {
        assertThat(pairs(false, BUGLE)).isEmpty();
        assertThat(pairs(false)).isEmpty();
        assertThat(pairs(false, BUGLE, new NamedText("empty", ""))).isEmpty();
    }

    @Test
    void pairs_sameArticles_areTheSame() {
        assertThat(pairs(true, BUGLE, HERALD)).isEqualTo(pairs(true, BUGLE, HERALD));
    }

    @Test
    void pairs_reportsOfDifferentTowns_areNoConflict() {
        NamedText other = new NamedText(
                "other",
                "The dam of Bray will cost 70 million crowns and protect 2,000 homes, Mayor Tom Hill told reporters.");
        NamedText one = new NamedText(
                "one",
                "The dam of Oakham will cost 40 million crowns and protect 9,000 homes, Mayor Ada Stone told reporters.");
        assertThat(pairs(true, one, other)).noneMatch(pair -> pair.relation() == Pair.Relation.CONFLICT);
    }

    @Test
    void pairs_endlessSentence_isLeftOut() {
        NamedText endless = new NamedText(
                "a", "The dam of Oakham holds the water " + "and the wall of the valley too ".repeat(60) + "now.");
        assertThat(pairs(false, endless, new NamedText("b", endless.text()))).isEmpty();
    }
}

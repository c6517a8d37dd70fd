package org.adduce.extraction.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private final Matcher matcher = new Matcher(false);

    private static KnownStatement statement(String id, String article, String text) {
        return new KnownStatement(id, article, text, null);
    }

    private List<String> proposedFor(KnownStatement statement) {
        return matcher.propose(statement, 5).stream().map(StatementMatch::id).toList();
    }

    @Test
    void propose_sameWordsInAnotherArticle_isSame() {
        matcher.add(statement("1", "a", "The dam above Oakham cost 40 million crowns."));
        matcher.add(statement("2", "a", "The weather in June was fine."));
        assertThat(matcher.propose(statement("3", "b", "The dam above Oakham cost 40 million crowns."), 5))
                .singleElement()
                .satisfies(statementMatch -> {
                    assertThat(statementMatch.id()).isEqualTo("1");
                    assertThat(statementMatch.relation()).isEqualTo(Pair.Relation.SAME);
                });
    }

    @Test
    void propose_sameArticleOrSameId_isNothing() {
        matcher.add(statement("1", "a", "The dam above Oakham cost 40 million crowns."));
        assertThat(proposedFor(statement("2", "a", "The dam above Oakham cost 40 million crowns.")))
                .isEmpty();
        assertThat(proposedFor(statement("1", "b", "The dam above Oakham cost 40 million crowns.")))
                .isEmpty();
    }

    @Test
    void remove_knownStatement_isNeverProposedAgain() {
        matcher.add(statement("1", "a", "The dam above Oakham cost 40 million crowns."));
        matcher.remove("1");
        matcher.remove("1");
        assertThat(matcher.size()).isZero();
        assertThat(proposedFor(statement("2", "b", "The dam above Oakham cost 40 million crowns.")))
                .isEmpty();
    }

    @Test
    void add_sameIdAgain_replacesTheStatement() {
        matcher.add(statement("1", "a", "The dam above Oakham cost 40 million crowns."));
        matcher.add(statement("1", "a", "The mayor of Bray resigned in spring."));
        assertThat(matcher.size()).isEqualTo(1);
        assertThat(proposedFor(statement("2", "b", "The dam above Oakham cost 40 million crowns.")))
                .isEmpty();
        assertThat(proposedFor(statement("2", "b", "The mayor of Bray resigned in spring.")))
                .containsExactly("1");
    }

    @Test
    void propose_statementWithoutWords_isNothing() {
        matcher.add(statement("1", "a", "…"));
        matcher.add(statement("2", "a", ""));
        assertThat(proposedFor(statement("3", "b", "?!"))).isEmpty();
        assertThat(proposedFor(statement("3", "b", "\ud800"))).isEmpty();
    }
}

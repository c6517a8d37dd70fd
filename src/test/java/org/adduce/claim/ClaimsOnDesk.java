package org.adduce.claim;

import java.time.Instant;
import java.util.List;
import org.adduce.article.Article;
import org.adduce.extraction.Passage;
import org.jspecify.annotations.Nullable;

/** Claims for the tests of higher packages. */
public final class ClaimsOnDesk {

    private ClaimsOnDesk() {}

    /** A claim that a person marked in the article's text; not persisted yet. */
    public static Claim marked(Article article, String words, @Nullable String claimant, Instant at) {
        int start = article.text().indexOf(words);
        return Claim.marked(
                article, Passage.of(article.text(), start, start + words.length()), claimant, 0.5, List.of(), at);
    }
}

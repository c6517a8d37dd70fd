package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.adduce.article.Articles;

/** Makes rows of claims: brings the titles of their articles without the articles. */
@ApplicationScoped
public class ClaimRows {

    private final Articles articles;
    private final OpenMatches matches;
    private final Clock clock;

    ClaimRows(Articles articles, OpenMatches matches, Clock clock) {
        this.articles = articles;
        this.matches = matches;
        this.clock = clock;
    }

    public List<ClaimRow> of(List<Claim> claims) {
        var titles =
                articles.titles(claims.stream().map(Claim::articleId).distinct().toList());
        var open = matches.countByClaim(claims.stream().map(Claim::id).toList());
        var today = LocalDate.now(clock);
        return claims.stream()
                .map(claim -> ClaimRow.of(
                        claim,
                        Objects.requireNonNull(titles.get(claim.articleId()), "every claim has an article"),
                        open.getOrDefault(claim.id(), 0L),
                        today))
                .toList();
    }
}

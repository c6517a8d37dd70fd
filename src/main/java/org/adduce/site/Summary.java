package org.adduce.site;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.adduce.claim.Outcome;
import org.adduce.review.EditionContent.ArticleReference;
import org.adduce.web.ProportionBar;

/**
 * One article with all that was published about it.
 *
 * @param claims those with a verdict first, each part with the newest first; never empty
 */
@TemplateData
public record Summary(List<PublishedClaim> claims) {

    public Summary {
        claims = claims.stream()
                .sorted(Comparator.comparing(PublishedClaim::isWithdrawn)
                        .thenComparing(claim -> claim.content().firstPublished(), Comparator.reverseOrder()))
                .toList();
    }

    /** The article as the newest edition about it describes it. */
    public ArticleReference article() {
        return claims.stream()
                .map(PublishedClaim::content)
                .max(Comparator.comparing(content -> content.published()))
                .orElseThrow()
                .article();
    }

    /** Its path on this site. */
    public String path() {
        return "/reviews/" + article().slug();
    }

    /** How the verdicts divide; withdrawn ones count for nothing. */
    public ProportionBar shares() {
        var counts = new LinkedHashMap<String, Integer>();
        EnumSet.allOf(Outcome.class).forEach(outcome -> counts.put(outcome.id(), 0));
        claims.stream()
                .filter(claim -> !claim.isWithdrawn())
                .forEach(claim -> counts.merge(claim.outcome().id(), 1, Integer::sum));
        return ProportionBar.of("outcome", counts);
    }

    /** Whether the audit log knows each of them as it is. */
    public boolean isRecorded() {
        return claims.stream().allMatch(PublishedClaim::recorded);
    }

    /** When anything on its page changed last. */
    public Instant changed() {
        return claims.stream()
                .map(PublishedClaim::changed)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}

package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes rows of claims: brings the titles of their articles without the articles. */
@ApplicationScoped
public class ClaimRows {

    private final EntityManager entities;
    private final Matches matches;
    private final Clock clock;

    ClaimRows(EntityManager entities, Matches matches, Clock clock) {
        this.entities = entities;
        this.matches = matches;
        this.clock = clock;
    }

    public List<ClaimRow> of(List<Claim> claims) {
        var titles = titles(claims);
        var open = matches.open(claims.stream().map(Claim::id).toList());
        var today = LocalDate.now(clock);
        return claims.stream()
                .map(claim -> ClaimRow.of(claim, titles.get(claim.articleId()), open.getOrDefault(claim.id(), 0L), today))
                .toList();
    }

    private Map<Long, String> titles(List<Claim> claims) {
        return entities.createQuery("select id, title from Article where id in :ids", Object[].class)
                .setParameter("ids", claims.stream().map(Claim::articleId).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}

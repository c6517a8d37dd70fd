package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.article.Article;
import org.adduce.web.Cursor;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** All matches. */
@ApplicationScoped
public class Matches {

    /** A proposal that waits for a person: nobody decided it, and both claims are on the desk. */
    static final String OPEN =
            """
            m.decision is null and m.first.stage <> org.adduce.claim.Stage.DISMISSED \
            and m.second.stage <> org.adduce.claim.Stage.DISMISSED""";

    private static final String WITH_CLAIMS =
            """
            from Match m join fetch m.first f join fetch m.second s \
            left join fetch m.decision d left join fetch d.by\s""";

    private final EntityManager entities;

    Matches(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws NotFoundException if there is none with that id */
    public Match get(long id) {
        var match = entities.find(Match.class, id);
        if (match == null) {
            throw new NotFoundException();
        }
        return match;
    }

    /** All of a claim, whatever was decided; the surest first. */
    public List<Match> ofClaim(long claimId) {
        return entities.createQuery(
                        WITH_CLAIMS + "where m.first.id = :claim or m.second.id = :claim order by m.score desc, m.id",
                        Match.class)
                .setParameter("claim", claimId)
                .getResultList();
    }

    /** Those of an article's claims that were not rejected; the surest first. */
    public List<Match> ofArticle(long articleId) {
        return entities.createQuery(
                        WITH_CLAIMS
                                + """
                                where (f.articleId = :article or s.articleId = :article) \
                                and (d.id is null or d.confirmed = true) order by m.score desc, m.id""",
                        Match.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /** The other articles in which people found that a claim was made too, the surest first. */
    public List<Article> appearances(long claimId) {
        return ofClaim(claimId).stream()
                .filter(Match::isOneClaim)
                .map(match -> match.first().id() == claimId ? match.second() : match.first())
                .map(Claim::article)
                .distinct()
                .toList();
    }

    /** Those that wait for a person, the oldest first, from the one after the cursor on. */
    Page<Match> open(@Nullable String after, int size) {
        var last = Cursor.parse(after, 1).map(cursor -> cursor.number(0)).orElse(0L);
        var rows = entities.createQuery(WITH_CLAIMS + "where " + OPEN + " and m.id > :last order by m.id", Match.class)
                .setParameter("last", last)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(rows, size, match -> Cursor.of(match.id()));
    }

    /** How many proposals of each of these claims wait for a person; none for a claim without. */
    Map<Long, Long> open(Collection<Long> claims) {
        return entities.createQuery(
                        """
                        select c.id, count(m) from Claim c join Match m on m.first.id = c.id or m.second.id = c.id
                        where c.id in :claims and """
                                + " " + OPEN + " group by c.id",
                        Object[].class)
                .setParameter("claims", claims)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    boolean areMatched(Claim one, Claim other) {
        return entities.createQuery(
                                "select count(m) from Match m where m.first.id = :first and m.second.id = :second", Long.class)
                        .setParameter("first", Math.min(one.id(), other.id()))
                        .setParameter("second", Math.max(one.id(), other.id()))
                        .getSingleResult()
                > 0;
    }

    void add(Match match) {
        entities.persist(match);
    }
}

package org.adduce.claim.match;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.article.Article;
import org.adduce.claim.Claim;
import org.adduce.claim.OpenMatches;
import org.adduce.web.Cursor;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** All matches. */
@ApplicationScoped
public class Matches implements PanacheRepository<Match>, OpenMatches {

    private static final String WITH_CLAIMS = """
            from Match m join fetch m.first f join fetch m.second s \
            left join fetch m.decision d left join fetch d.by\s""";

    private record Count(Long claim, Long matches) {}

    /** @throws NotFoundException if there is none with that id */
    public Match get(long id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    /** All of a claim, whatever was decided; the surest first. */
    public List<Match> ofClaim(long claimId) {
        return list(WITH_CLAIMS + "where m.first.id = ?1 or m.second.id = ?1 order by m.score desc, m.id", claimId);
    }

    /** Those of an article's claims that were not rejected; the surest first. */
    public List<Match> ofArticle(long articleId) {
        return list(WITH_CLAIMS + """
                        where (f.articleId = ?1 or s.articleId = ?1) \
                        and (d.id is null or d.confirmed = true) order by m.score desc, m.id""", articleId);
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
        var rows = find(WITH_CLAIMS + "where " + CONDITION + " and m.id > ?1 order by m.id", last)
                .range(0, size)
                .list();
        return Page.of(rows, size, match -> Cursor.of(match.id()));
    }

    @Override
    public Map<Long, Long> countByClaim(Collection<Long> claims) {
        return find("""
                        select c.id, count(m) from Claim c join Match m on m.first.id = c.id or m.second.id = c.id
                        where c.id in ?1 and %s group by c.id""".formatted(CONDITION), claims).project(Count.class).stream()
                .collect(Collectors.toMap(Count::claim, Count::matches));
    }

    boolean areMatched(Claim one, Claim other) {
        return count("first.id = ?1 and second.id = ?2", Math.min(one.id(), other.id()), Math.max(one.id(), other.id()))
                > 0;
    }

    void add(Match match) {
        persist(match);
    }
}

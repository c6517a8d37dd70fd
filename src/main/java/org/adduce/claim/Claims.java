package org.adduce.claim;

import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.account.Account;
import org.adduce.extraction.matching.KnownStatement;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** All claims. */
@ApplicationScoped
public class Claims implements PanacheRepository<Claim> {

    private static final String STATEMENTS = """
            select id, articleId, statement, claimant from Claim \
            where stage <> org.adduce.claim.Stage.DISMISSED""";

    private final ConflictsOfInterest conflicts;
    private final List<ActionGuards> further;

    Claims(ConflictsOfInterest conflicts, @All List<ActionGuards> further) {
        this.conflicts = conflicts;
        this.further = further;
    }

    /** Where a claim stands in its article's text, in UTF-16 units, the end exclusive. */
    record Place(Integer start, Integer end) {}

    private record Load(Long assignee, Long claims) {}

    private record Statement(
            Long id, Long article, String words, @Nullable String claimant) {

        KnownStatement known() {
            return new KnownStatement(id.toString(), article.toString(), words, claimant);
        }
    }

    public Optional<Claim> find(long id) {
        return findByIdOptional(id);
    }

    /** @throws NotFoundException if there is none with that id */
    public Claim get(long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /**
     * The claim, if it is still what a person looked at.
     *
     * @param version the one that they had before them; null where they do not say
     * @throws Refusal if somebody changed it since
     */
    Claim asSeen(long id, @Nullable Long version) {
        var claim = get(id);
        new Guards()
                .fresh("claim_is_as_seen", version == null || version == claim.version())
                .check();
        return claim;
    }

    /** In the order in which they stand in the article. */
    public List<Claim> ofArticle(long articleId) {
        return list(
                "from Claim c left join fetch c.assignee where c.articleId = ?1 order by c.positionStart, c.id",
                articleId);
    }

    /** Where an article's claims stand, the first one first. */
    List<Place> placesIn(long articleId) {
        return find(
                        "select positionStart, positionEnd from Claim where articleId = ?1 order by positionStart",
                        articleId)
                .project(Place.class)
                .list();
    }

    /**
     * The candidates in an article on which no person has done or decided anything: nobody accepted, dismissed, marked,
     * reworded or split them, declared a conflict, named them or decided on a match. They are extraction's own, and change
     * with it; all other claims are people's.
     */
    List<Claim> untouchedIn(long articleId) {
        return list("""
                from Claim c where c.articleId = ?1 and c.stage = org.adduce.claim.Stage.CANDIDATE
                and c.byHand = false and c.wordedBy is empty
                and not exists (select k.id from ConflictOfInterest k where k.claim = c)
                and not exists (select o.id from Claim o where o.duplicateOf = c.id)
                and not exists (select d.id from MatchDecision d where d.match.first = c or d.match.second = c)
                order by c.positionStart""", articleId);
    }

    /** What this person has in hand in these stages, what is due first before the rest. */
    public List<Claim> inHandsOf(Account person, Set<Stage> stages) {
        return list(
                "assignee = :person and stage in :stages",
                Sort.by("due", Sort.NullPrecedence.NULLS_LAST).and("id"),
                Parameters.with("person", person).and("stages", stages));
    }

    /** What is most worth checking in this stage. */
    public List<Claim> in(Stage stage, int limit) {
        return find(
                        "from Claim c left join fetch c.assignee where c.stage = ?1 order by c.score desc, c.id desc",
                        stage)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Those that lost their assignee, the longest ago first. */
    public List<Claim> needingAssignee(int limit) {
        return find("from Claim c left join fetch c.formerAssignee where c.leftAt is not null order by c.leftAt, c.id")
                .page(Page.ofSize(limit))
                .list();
    }

    /** How many claims each person has in hand, by the persons' ids; none for a person without. */
    Map<Long, Long> loads() {
        return find("""
                        select assignee.id, count(*) from Claim
                        where stage in ?1 and assignee is not null group by assignee.id""", EnumSet.of(Stage.ASSIGNED, Stage.IN_REVIEW)).project(Load.class).stream()
                .collect(Collectors.toMap(Load::assignee, Load::claims));
    }

    /** What an article's claims on the desk state, in the order in which they stand in it. */
    public List<KnownStatement> statementsIn(long articleId) {
        return find(STATEMENTS + " and articleId = ?1 order by positionStart, id", articleId)
                .project(Statement.class)
                .stream()
                .map(Statement::known)
                .toList();
    }

    /** What the newest claims on the desk state, at most so many, from the oldest of them to the newest. */
    public List<KnownStatement> newestStatements(int most) {
        return find(STATEMENTS + " order by id desc").project(Statement.class).page(Page.ofSize(most)).stream()
                .sorted(Comparator.comparing(Statement::id))
                .map(Statement::known)
                .toList();
    }

    public long count(Stage stage) {
        return count("stage", stage);
    }

    /** Whether this person has declared a conflict of interest with the claim or with its claimant. */
    public boolean isConflicted(Claim claim, Account person) {
        return conflicts.isConflicted(claim, person);
    }

    /** The guards of other packages for this action, evaluated. */
    public Guards further(Action action, Claim claim, Account person) {
        var guards = new Guards();
        further.forEach(f -> f.add(guards, action, claim, person));
        return guards;
    }

    /** The guards of other packages for splitting, evaluated. */
    Guards furtherToSplit(Claim claim) {
        var guards = new Guards();
        further.forEach(f -> f.addToSplit(guards, claim));
        return guards;
    }

    void add(Claim claim) {
        persistAndFlush(claim);
    }

    /** Takes it off the desk, with its matches; only for a claim that nobody touched, as it leaves no trace. */
    void remove(Claim untouched) {
        delete("delete from Match m where m.first = ?1 or m.second = ?1", untouched);
        delete(untouched);
    }
}

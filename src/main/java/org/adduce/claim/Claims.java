package org.adduce.claim;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.account.Account;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** All claims. */
@ApplicationScoped
public class Claims {

    private final EntityManager entities;
    private final List<FurtherGuards> further;

    Claims(EntityManager entities, @All List<FurtherGuards> further) {
        this.entities = entities;
        this.further = further;
    }

    public Optional<Claim> find(long id) {
        return Optional.ofNullable(entities.find(Claim.class, id));
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
        new Guards().fresh("claim_is_as_seen", version == null || version == claim.version()).check();
        return claim;
    }

    /** In the order in which they stand in the article. */
    public List<Claim> ofArticle(long articleId) {
        return entities.createQuery(
                        "from Claim c left join fetch c.assignee where c.articleId = :article order by c.positionStart, c.id",
                        Claim.class)
                .setParameter("article", articleId)
                .getResultList();
    }

    /** What this person has in hand in these stages, what is due first before the rest. */
    public List<Claim> inHandsOf(Account person, Set<Stage> stages) {
        return entities.createQuery(
                        "from Claim where assignee = :person and stage in :stages order by due nulls last, id",
                        Claim.class)
                .setParameter("person", person)
                .setParameter("stages", stages)
                .getResultList();
    }

    /** What is most worth checking in this stage. */
    public List<Claim> in(Stage stage, int limit) {
        return entities.createQuery(
                        "from Claim c left join fetch c.assignee where c.stage = :stage order by c.score desc, c.id desc",
                        Claim.class)
                .setParameter("stage", stage)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that lost their assignee, the longest ago first. */
    public List<Claim> needingAssignee(int limit) {
        return entities.createQuery(
                        "from Claim c left join fetch c.formerAssignee where c.leftAt is not null order by c.leftAt, c.id",
                        Claim.class)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count(Stage stage) {
        return entities.createQuery("select count(*) from Claim where stage = :stage", Long.class)
                .setParameter("stage", stage)
                .getSingleResult();
    }

    /** Whether this person has declared a conflict of interest with the claim or with its claimant. */
    public boolean isConflicted(Claim claim, Account person) {
        return entities.createQuery(
                                """
                                select count(k) from ConflictOfInterest k where k.account.id = :person
                                and (k.claim.id = :claim or lower(k.claimant) = lower(:claimant))""",
                                Long.class)
                        .setParameter("person", person.id())
                        .setParameter("claim", claim.id())
                        .setParameter("claimant", claim.claimant())
                        .getSingleResult()
                > 0;
    }

    /** The guards of other packages for this action, evaluated. */
    Guards further(Action action, Claim claim, Account person) {
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
        entities.persist(claim);
        entities.flush();
    }
}

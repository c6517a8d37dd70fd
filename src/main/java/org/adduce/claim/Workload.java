package org.adduce.claim;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.account.Account;
import org.adduce.account.Directory;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.jspecify.annotations.Nullable;

/** Who can be given claims, and how many each has in hand. */
@ApplicationScoped
public class Workload {

    /** So many are offered at once; the page of assignees has the others. */
    private static final int OFFERED = 100;

    private final EntityManager entities;
    private final People people;
    private final Directory directory;

    Workload(EntityManager entities, People people, Directory directory) {
        this.entities = entities;
        this.people = people;
        this.directory = directory;
    }

    /**
     * @param name what names them where work is given
     * @param load how many claims are assigned to them or in review by them
     */
    @TemplateData
    public record Reviewer(String name, String displayName, long load) {}

    /**
     * Some of those who can be given claims.
     *
     * @param next    where the others begin; null if these are all
     * @param isWhole false if the directory does not answer, so that these are those alone who were here before
     */
    @TemplateData
    public record Choice(List<Reviewer> people, @Nullable String next, boolean isWhole) {}

    /** Those to whom this person can assign claims: editors to everybody, others to themself. */
    public Choice assignableBy(Account person) {
        return person.is(Role.EDITOR)
                ? assignable("", null)
                : new Choice(List.of(of(person, loads())), null, true);
    }

    /** Those whose name has these words in it, whether or not they were ever here. */
    public Choice assignable(String words, @Nullable String after) {
        var loads = loads();
        var listing = directory.page(words, after, OFFERED);
        return new Choice(
                listing.people().stream().map(one -> of(one, loads)).toList(), listing.next(), listing.isWhole());
    }

    /** Everybody who can have claims and has been here. */
    public List<Reviewer> reviewers() {
        var loads = loads();
        return people.active(Role.REVIEWER).stream().map(reviewer -> of(reviewer, loads)).toList();
    }

    private static Reviewer of(Directory.Person person, Map<Long, Long> loads) {
        var account = person.account();
        return account == null ? new Reviewer(person.handle(), person.displayName(), 0) : of(account, loads);
    }

    private static Reviewer of(Account reviewer, Map<Long, Long> loads) {
        return new Reviewer(reviewer.name(), reviewer.displayName(), loads.getOrDefault(reviewer.id(), 0L));
    }

    private Map<Long, Long> loads() {
        return entities.createQuery(
                        "select assignee.id, count(*) from Claim where stage in :stages and assignee is not null group by assignee.id",
                        Object[].class)
                .setParameter("stages", EnumSet.of(Stage.ASSIGNED, Stage.IN_REVIEW))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}

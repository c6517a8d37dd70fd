package org.adduce.claim;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.account.Role;

/** Who can be given claims, and how many each has in hand. */
@ApplicationScoped
public class Workload {

    private final EntityManager entities;
    private final People people;

    Workload(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    /** @param load how many claims are assigned to them or in review by them */
    @TemplateData
    public record Reviewer(String name, String displayName, long load) {}

    /** Those to whom this person can assign claims: editors to everybody, others to themself. */
    public List<Reviewer> assignableBy(Account person) {
        var loads = loads();
        return people.active(Role.REVIEWER).stream()
                .filter(reviewer -> person.is(Role.EDITOR) || reviewer.equals(person))
                .map(reviewer -> of(reviewer, loads))
                .toList();
    }

    /** Everybody who can have claims. */
    public List<Reviewer> reviewers() {
        var loads = loads();
        return people.active(Role.REVIEWER).stream().map(reviewer -> of(reviewer, loads)).toList();
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

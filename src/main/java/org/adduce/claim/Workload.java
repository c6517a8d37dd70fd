package org.adduce.claim;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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

    private final Claims claims;
    private final People people;
    private final Directory directory;

    Workload(Claims claims, People people, Directory directory) {
        this.claims = claims;
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
                : new Choice(List.of(of(person, claims.loads())), null, true);
    }

    /** Those whose name has these words in it, whether or not they were ever here. */
    public Choice assignable(String words, @Nullable String after) {
        var loads = claims.loads();
        var listing = directory.page(words, after, OFFERED);
        return new Choice(
                listing.people().stream().map(one -> of(one, loads)).toList(), listing.next(), listing.isWhole());
    }

    /** Everybody who can have claims and has been here. */
    public List<Reviewer> reviewers() {
        var loads = claims.loads();
        return people.active(Role.REVIEWER).stream()
                .map(reviewer -> of(reviewer, loads))
                .toList();
    }

    private static Reviewer of(Directory.Person person, Map<Long, Long> loads) {
        var account = person.account();
        return account == null ? new Reviewer(person.handle(), person.displayName(), 0) : of(account, loads);
    }

    private static Reviewer of(Account reviewer, Map<Long, Long> loads) {
        return new Reviewer(reviewer.name(), reviewer.displayName(), loads.getOrDefault(reviewer.id(), 0L));
    }
}

package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.workflow.Issue;

/** What can be done next with a claim, by whom, and why not by the person who asks. */
@ApplicationScoped
public class NextSteps {

    /**
     * An action that the claim's state admits.
     *
     * @param refusals what keeps the person who asked from taking it; none if they may
     */
    public record NextStep(Action action, List<Issue> refusals) {

        public boolean isYours() {
            return refusals.isEmpty();
        }
    }

    private final Claims claims;

    NextSteps(Claims claims) {
        this.claims = claims;
    }

    /** In the order of the table; what the state of the claim or its review admits for nobody is left out. */
    public List<NextStep> of(Claim claim, Account person) {
        return Arrays.stream(Action.values())
                .filter(action -> action.startsFrom(claim.stage()))
                .flatMap(action -> step(action, claim, person))
                .toList();
    }

    private Stream<NextStep> step(Action action, Claim claim, Account person) {
        var guards = claims.further(action, claim, person)
                .person(action.who().key(), action.who().admits(claim, person))
                .person("you_have_no_conflict", !isOwnAssignmentInConflict(action, claim, person));
        return guards.admitStage() ? Stream.of(new NextStep(action, guards.failed())) : Stream.empty();
    }

    /** Who may assign to nobody but themself cannot assign at all once they have declared a conflict. */
    private boolean isOwnAssignmentInConflict(Action action, Claim claim, Account person) {
        return action == Action.ASSIGN && !person.is(Role.EDITOR) && claims.isConflicted(claim, person);
    }
}

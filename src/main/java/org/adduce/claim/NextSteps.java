package org.adduce.claim;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
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
    @TemplateData
    public record NextStep(Action action, List<Issue> refusals) {

        public boolean isYours() {
            return refusals.isEmpty();
        }
    }

    private final Claims claims;

    NextSteps(Claims claims) {
        this.claims = claims;
    }

    /** What leads on before what leads back, and what this person may do before the rest. */
    private static final List<Action> ONWARD =
            List.of(Action.ACCEPT, Action.START, Action.SUBMIT, Action.APPROVE, Action.PUBLISH, Action.ASSIGN);

    private static final Comparator<NextStep> ORDER = Comparator.comparing((NextStep step) -> !step.isYours())
            .thenComparing(step -> ONWARD.contains(step.action()) ? ONWARD.indexOf(step.action()) : ONWARD.size())
            .thenComparing(NextStep::action);

    /** The likeliest first; what the state of the claim or its review admits for nobody is left out. */
    public List<NextStep> of(Claim claim, Account person) {
        return Arrays.stream(Action.values())
                .filter(action -> action.startsFrom(claim.stage()))
                .flatMap(action -> step(action, claim, person))
                .sorted(ORDER)
                .toList();
    }

    /** Whether nothing keeps this person from taking the action now, as far as it is known before they try. */
    public boolean isOpenTo(Account person, Action action, Claim claim) {
        return action.startsFrom(claim.stage()) && step(action, claim, person).anyMatch(NextStep::isYours);
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

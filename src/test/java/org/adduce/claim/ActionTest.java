package org.adduce.claim;

import static org.adduce.claim.Action.ABANDON;
import static org.adduce.claim.Action.ACCEPT;
import static org.adduce.claim.Action.APPROVE;
import static org.adduce.claim.Action.ASSIGN;
import static org.adduce.claim.Action.CORRECT;
import static org.adduce.claim.Action.DISMISS;
import static org.adduce.claim.Action.PUBLISH;
import static org.adduce.claim.Action.RELEASE;
import static org.adduce.claim.Action.REOPEN;
import static org.adduce.claim.Action.RETURN;
import static org.adduce.claim.Action.START;
import static org.adduce.claim.Action.SUBMIT;
import static org.adduce.claim.Action.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of stage, action and person, against a second writing of the design's table. */
class ActionTest {

    private enum Person {
        NOBODY_ANY_MORE,
        OTHER_REVIEWER,
        ASSIGNEE,
        EDITOR,
        ADMIN
    }

    private static final Set<Person> REVIEWERS =
            Set.of(Person.OTHER_REVIEWER, Person.ASSIGNEE, Person.EDITOR, Person.ADMIN);
    private static final Set<Person> EDITORS = Set.of(Person.EDITOR, Person.ADMIN);

    private static final Map<Action, Set<Person>> WHO = Map.ofEntries(
            Map.entry(ACCEPT, REVIEWERS),
            Map.entry(DISMISS, REVIEWERS),
            Map.entry(ASSIGN, REVIEWERS),
            Map.entry(RELEASE, Set.of(Person.ASSIGNEE, Person.EDITOR, Person.ADMIN)),
            Map.entry(START, Set.of(Person.ASSIGNEE)),
            Map.entry(SUBMIT, Set.of(Person.ASSIGNEE)),
            Map.entry(RETURN, REVIEWERS),
            Map.entry(APPROVE, REVIEWERS),
            Map.entry(REOPEN, EDITORS),
            Map.entry(PUBLISH, EDITORS),
            Map.entry(CORRECT, EDITORS),
            Map.entry(ABANDON, EDITORS),
            Map.entry(WITHDRAW, EDITORS));

    private static final Map<Stage, Map<Action, Stage>> STEPS = Map.of(
            Stage.CANDIDATE, Map.of(ACCEPT, Stage.OPEN, DISMISS, Stage.DISMISSED, WITHDRAW, Stage.WITHDRAWN),
            Stage.DISMISSED, Map.of(ACCEPT, Stage.OPEN, WITHDRAW, Stage.WITHDRAWN),
            Stage.OPEN, Map.of(DISMISS, Stage.DISMISSED, ASSIGN, Stage.ASSIGNED, WITHDRAW, Stage.WITHDRAWN),
            Stage.ASSIGNED,
                    Map.of(
                            DISMISS, Stage.DISMISSED,
                            ASSIGN, Stage.ASSIGNED,
                            RELEASE, Stage.OPEN,
                            START, Stage.IN_REVIEW,
                            WITHDRAW, Stage.WITHDRAWN),
            Stage.IN_REVIEW,
                    Map.of(
                            ASSIGN, Stage.ASSIGNED,
                            RELEASE, Stage.OPEN,
                            SUBMIT, Stage.SUBMITTED,
                            ABANDON, Stage.PUBLISHED,
                            WITHDRAW, Stage.WITHDRAWN),
            Stage.SUBMITTED,
                    Map.of(
                            RETURN, Stage.IN_REVIEW,
                            APPROVE, Stage.APPROVED,
                            ABANDON, Stage.PUBLISHED,
                            WITHDRAW, Stage.WITHDRAWN),
            Stage.APPROVED, Map.of(REOPEN, Stage.IN_REVIEW, PUBLISH, Stage.PUBLISHED, WITHDRAW, Stage.WITHDRAWN),
            Stage.PUBLISHED, Map.of(CORRECT, Stage.IN_REVIEW, WITHDRAW, Stage.WITHDRAWN),
            Stage.WITHDRAWN, Map.of());

    static Stream<Arguments> cells() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Action.values())
                        .flatMap(action ->
                                Arrays.stream(Person.values()).map(person -> Arguments.of(stage, action, person))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void move_inEveryCellOfTheTable_isDoneOrRefusedWithEachReason(Stage stage, Action action, Person person) {
        var assignee = Cases.reviewer("ana");
        var claim = Cases.in(stage, assignee);
        var by = account(person, assignee);
        var to = STEPS.get(stage).get(action);
        boolean isWhose = WHO.get(action).contains(person)
                && (person != Person.ASSIGNEE
                        || claim.isAssignedTo(by)
                        || WHO.get(action).contains(Person.OTHER_REVIEWER));

        assertThat(claim.offers(action, by)).isEqualTo(to != null && isWhose);
        if (to != null && isWhose) {
            var change = claim.move(action, by, new Guards(), Cases.NOON);
            assertThat(claim.stage()).isEqualTo(to);
            assertThat(change.type()).isEqualTo(action);
            assertThat(change.actor()).isEqualTo(by.id());
        } else {
            var refusal = catchThrowableOfType(Refusal.class, () -> claim.move(action, by, new Guards(), Cases.NOON));
            assertThat(refusal.kind()).isEqualTo(to == null ? Refusal.Kind.WRONG_STAGE : Refusal.Kind.NOT_YOURS);
            assertThat(refusal.issues()).hasSize((to == null ? 1 : 0) + (isWhose ? 0 : 1));
            assertThat(claim.stage()).isEqualTo(stage);
        }
    }

    private static Account account(Person person, Account assignee) {
        return switch (person) {
            case NOBODY_ANY_MORE -> Cases.inactive();
            case OTHER_REVIEWER -> Cases.reviewer("ben");
            case ASSIGNEE -> assignee;
            case EDITOR -> Cases.editor();
            case ADMIN -> Cases.person("ada", Role.ADMIN);
        };
    }
}

package org.adduce.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Stream;
import org.adduce.review.content.Stance;
import org.adduce.web.MessageLookup;
import org.junit.jupiter.api.Test;

/** Every key that is found at run time has its words. */
@QuarkusTest
class ReviewMessagesTest {

    @Inject
    MessageLookup words;

    @Test
    void keys_ofAllEnums_haveWords() {
        var rules = Arrays.stream(PublicationRule.values())
                .flatMap(rule -> Stream.of("rule_" + rule.key(), "issue_rules_" + rule.key()));
        var states = Arrays.stream(RuleResult.State.values()).map(state -> "rule_" + state.id());
        var stances = Arrays.stream(Stance.values()).map(stance -> "stance_" + stance.id());
        var steps = Arrays.stream(ReviewPanel.ReasonedStep.values())
                .flatMap(step -> Stream.of("steps_" + step.verb(), "steps_why_" + step.verb()));

        assertThat(Stream.of(rules, states, stances, steps).flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(words.message(key)).as(key).isPresent());
        assertThat(ReviewEvent.values())
                .allSatisfy(event -> assertThat(words.message("audit_" + event.id(), "Eva"))
                        .as(event.id())
                        .isPresent());
    }
}

package org.adduce.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Stream;
import org.adduce.article.Scoring;
import org.adduce.audit.event.EventType;
import org.adduce.claim.match.MatchEvent;
import org.adduce.claim.match.Proposal;
import org.adduce.extraction.checkworthiness.Reason;
import org.adduce.extraction.matching.MatchReason;
import org.adduce.extraction.matching.Pair.Relation;
import org.adduce.web.MessageLookup;
import org.junit.jupiter.api.Test;

/** Whatever is named at run time has its words. */
@QuarkusTest
class ClaimMessagesTest {

    @Inject
    MessageLookup words;

    @Test
    void everyName_inStagesActionsReasonsAndEvents_hasItsMessage() {
        var keys = Stream.of(
                        Arrays.stream(Stage.values()).map(stage -> "stage_" + stage.id()),
                        Arrays.stream(Outcome.values()).map(outcome -> "outcome_" + outcome.id()),
                        Arrays.stream(Dismissal.values()).map(reason -> "dismissal_" + reason.id()),
                        Arrays.stream(ClaimSort.values()).map(sort -> "sort_" + sort.id()),
                        Arrays.stream(Reason.Key.values()).map(reason -> "score_" + reason.key()),
                        Arrays.stream(MatchReason.Key.values()).map(grounds -> "grounds_" + grounds.key()),
                        Arrays.stream(Relation.values())
                                .flatMap(r -> Stream.of("relation_" + Proposal.id(r), "confirm_" + Proposal.id(r))),
                        Arrays.stream(Scoring.values()).map(scoring -> "scoring_" + scoring.id()),
                        Arrays.stream(ActionPermission.values())
                                .map(actionPermission -> "issue_" + actionPermission.key()),
                        Arrays.stream(Action.values())
                                .flatMap(action -> Stream.of(
                                        "action_" + action.verb(),
                                        "who_" + action.verb(),
                                        "issue_stage_admits_" + action.verb())))
                .flatMap(names -> names);

        assertThat(keys.filter(key -> words.message(key).isEmpty())).isEmpty();
    }

    @Test
    void everyEvent_hasItsSentence() {
        var events = Stream.<EventType[]>of(ClaimEvent.values(), MatchEvent.values(), Action.values())
                .flatMap(Arrays::stream)
                .map(EventType::id);

        assertThat(events.filter(id -> words.message("audit_" + id, "Eva").isEmpty()))
                .isEmpty();
    }
}

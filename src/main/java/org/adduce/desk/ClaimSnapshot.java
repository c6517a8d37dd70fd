package org.adduce.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.adduce.audit.history.FieldHistory;
import org.adduce.audit.history.FieldHistory.Value;
import org.adduce.audit.history.PastEvent;
import org.adduce.claim.Action;
import org.adduce.claim.Claim;
import org.adduce.claim.ClaimEvent;
import org.adduce.claim.Stage;
import org.adduce.claim.match.MatchEvent;
import org.adduce.review.ClaimReview;
import org.adduce.review.ReviewEvent;
import org.jspecify.annotations.Nullable;

/**
 * A claim and the state of its review as they stood after so many of its events. What the review said is in the revision that
 * {@code revision} names.
 *
 * @param fields by the names that the log gives them, in the order in which they are shown
 */
record ClaimSnapshot(Map<String, Value> fields) {

    private static final List<String> CHANGED_BY_NAME = List.of(
            "stage", "text", "claimant", "assignee", "due", "dismissal", "duplicateOf", "end", "revision", "edition");

    /** What each type of event changes beside the stage. */
    private static final Map<String, Set<String>> MAY_CHANGE = Map.ofEntries(
            Map.entry(ClaimEvent.CLAIM_MARKED.id(), Set.of("stage", "text", "claimant")),
            Map.entry(
                    ClaimEvent.CLAIM_SPLIT_OFF.id(),
                    Set.of("stage", "text", "claimant", "assignee", "due", "note", "end")),
            Map.entry(ClaimEvent.CLAIM_SPLIT.id(), Set.of("text", "end")),
            Map.entry(ClaimEvent.CLAIM_REPHRASED.id(), Set.of("text", "claimant")),
            Map.entry(Action.ACCEPT.id(), Set.of("dismissal", "duplicateOf")),
            Map.entry(Action.DISMISS.id(), Set.of("dismissal", "duplicateOf", "assignee", "due")),
            Map.entry(Action.ASSIGN.id(), Set.of("assignee", "due")),
            Map.entry(Action.RELEASE.id(), Set.of("assignee", "due")),
            Map.entry(ClaimEvent.ASSIGNEE_LEFT.id(), Set.of("stage", "assignee")),
            Map.entry(ReviewEvent.REVISION_SAVED.id(), Set.of("revision")),
            Map.entry(Action.SUBMIT.id(), Set.of("revision")),
            Map.entry(Action.APPROVE.id(), Set.of("approvedRevision")),
            Map.entry(Action.REOPEN.id(), Set.of("approvedRevision")),
            Map.entry(Action.PUBLISH.id(), Set.of("edition")),
            Map.entry(Action.ABANDON.id(), Set.of("text", "claimant", "revision")));

    private static final Set<String> ENDS_A_CORRECTION =
            Set.of(Action.CORRECT.id(), Action.ABANDON.id(), Action.PUBLISH.id(), Action.WITHDRAW.id());

    private static final Set<String> ENDS_A_RETURN =
            Set.of(Action.RETURN.id(), Action.SUBMIT.id(), Action.ABANDON.id());

    /** As they are now, out of their rows. */
    static Map<String, @Nullable String> now(Claim claim, ClaimReview review) {
        var assignee = claim.assignee();
        var correction = review.correction();
        var withdrawal = review.withdrawal();
        var approval = review.approval();
        var now = new LinkedHashMap<String, @Nullable String>();
        now.put("stage", claim.stage().id());
        now.put("text", claim.statement());
        now.put("claimant", claim.claimant());
        now.put("assignee", assignee == null ? null : assignee.path());
        now.put("due", text(claim.due()));
        now.put("note", claim.assignmentNote());
        now.put(
                "dismissal",
                claim.dismissal() == null ? null : claim.dismissal().id());
        now.put("duplicateOf", text(claim.duplicateOf()));
        now.put("end", text(claim.passage().end()));
        now.put("revision", review.revisionNumber() == 0 ? null : text(review.revisionNumber()));
        now.put(
                "approvedRevision",
                approval == null ? null : text(approval.revision().number()));
        now.put(
                "edition",
                review.edition() == null ? null : text(review.edition().number()));
        now.put("correction", correction == null ? null : correction.whatWasWrong());
        now.put("withdrawal", withdrawal == null ? null : withdrawal.reason());
        now.put("returned", review.returnComment());
        return now;
    }

    /** What the log's events of a claim say of it. */
    static FieldHistory replay(List<PastEvent> events, Map<String, @Nullable String> now) {
        return new FieldHistory(
                events.stream().map(ClaimSnapshot::withWhatItsTypeTells).toList(), now);
    }

    /** Of an erased event its type tells what it may have changed, and that of a step where it led. */
    private static PastEvent withWhatItsTypeTells(PastEvent event) {
        if (event.erased() == null) {
            return event;
        }
        var known = Arrays.stream(Action.values())
                .filter(action -> action.id().equals(event.type()))
                .findFirst()
                .map(action ->
                        Map.<String, @Nullable String>of("stage", action.to().id()))
                .orElse(Map.of());
        return event.erasedBut(known, MAY_CHANGE.getOrDefault(event.type(), Set.of()));
    }

    static ClaimSnapshot after(int events, FieldHistory fieldHistory) {
        var fields = new LinkedHashMap<String, Value>();
        CHANGED_BY_NAME.forEach(field -> fields.put(field, fieldHistory.value(field, events)));
        var stage =
                Objects.requireNonNullElse(fieldHistory.value("stage", events).text(), "");
        fields.put("note", note(fieldHistory.value("assignee", events), events, fieldHistory));
        fields.put(
                "approvedRevision",
                stage.equals(Stage.APPROVED.id()) ? fieldHistory.value("approvedRevision", events) : Value.of(null));
        fields.put("correction", reason(Action.CORRECT, ENDS_A_CORRECTION, events, fieldHistory));
        fields.put("withdrawal", reason(Action.WITHDRAW, Set.of(Action.WITHDRAW.id()), events, fieldHistory));
        fields.put("returned", reason(Action.RETURN, ENDS_A_RETURN, events, fieldHistory));
        return new ClaimSnapshot(fields);
    }

    /** What the assignee was told, as long as there is one: the reason of the assignment. */
    private static Value note(Value assignee, int events, FieldHistory fieldHistory) {
        return assignee.text() == null
                ? assignee
                : fieldHistory
                        .last(Set.of(Action.ASSIGN.id()), events)
                        .map(ClaimSnapshot::reason)
                        .orElseGet(() -> fieldHistory.value("note", events));
    }

    /** The reason of the last of these events, if it is of this action. */
    private static Value reason(Action action, Set<String> among, int events, FieldHistory fieldHistory) {
        return fieldHistory
                .last(among, events)
                .filter(event -> event.type().equals(action.id()))
                .map(ClaimSnapshot::reason)
                .orElse(Value.of(null));
    }

    private static Value reason(PastEvent event) {
        return new Value(event.reason(), event.erased());
    }

    /** The claims that were found to belong to this one, or not to, by what was decided: their paths. */
    static Map<String, List<String>> matches(List<PastEvent> events) {
        var decided = new TreeMap<String, String>();
        for (var event : events) {
            var other = event.is().get("matchedClaim");
            if (other != null && event.type().equals(MatchEvent.MATCH_RECONSIDERED.id())) {
                decided.remove(other);
            } else if (other != null) {
                decided.put(other, event.type());
            }
        }
        var byDecision = new TreeMap<String, List<String>>();
        decided.forEach((other, type) ->
                byDecision.computeIfAbsent(type, key -> new ArrayList<>()).add(other));
        return byDecision;
    }

    Value value(String field) {
        return fields.getOrDefault(field, Value.of(null));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

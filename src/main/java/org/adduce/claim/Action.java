package org.adduce.claim;

import static org.adduce.claim.Stage.APPROVED;
import static org.adduce.claim.Stage.ASSIGNED;
import static org.adduce.claim.Stage.CANDIDATE;
import static org.adduce.claim.Stage.DISMISSED;
import static org.adduce.claim.Stage.IN_REVIEW;
import static org.adduce.claim.Stage.OPEN;
import static org.adduce.claim.Stage.PUBLISHED;
import static org.adduce.claim.Stage.SUBMITTED;
import static org.adduce.claim.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.adduce.audit.event.EventType;

/**
 * The table of all transitions: from which stages an action starts, where it leads, and whose it is. Further guards are
 * in the verbs of {@link Claim}, and of the review for the actions that need it.
 */
public enum Action implements EventType {
    ACCEPT("claim_accepted", EnumSet.of(CANDIDATE, DISMISSED), OPEN, ActionPermission.ANY_REVIEWER),
    DISMISS("claim_dismissed", EnumSet.of(CANDIDATE, OPEN, ASSIGNED), DISMISSED, ActionPermission.ANY_REVIEWER),
    ASSIGN("claim_assigned", EnumSet.of(OPEN, ASSIGNED, IN_REVIEW), ASSIGNED, ActionPermission.ANY_REVIEWER),
    RELEASE("claim_released", EnumSet.of(ASSIGNED, IN_REVIEW), OPEN, ActionPermission.ASSIGNEE_OR_EDITOR),
    START("review_started", EnumSet.of(ASSIGNED), IN_REVIEW, ActionPermission.ASSIGNEE),
    SUBMIT("review_submitted", EnumSet.of(IN_REVIEW), SUBMITTED, ActionPermission.ASSIGNEE),
    RETURN("review_returned", EnumSet.of(SUBMITTED), IN_REVIEW, ActionPermission.ANY_REVIEWER),
    APPROVE("review_approved", EnumSet.of(SUBMITTED), APPROVED, ActionPermission.ANY_REVIEWER),
    REOPEN("review_reopened", EnumSet.of(APPROVED), IN_REVIEW, ActionPermission.EDITOR),
    PUBLISH("review_published", EnumSet.of(APPROVED), PUBLISHED, ActionPermission.EDITOR),
    CORRECT("correction_opened", EnumSet.of(PUBLISHED), IN_REVIEW, ActionPermission.EDITOR),
    ABANDON("correction_abandoned", EnumSet.of(IN_REVIEW, SUBMITTED), PUBLISHED, ActionPermission.EDITOR),
    WITHDRAW("review_withdrawn", EnumSet.complementOf(EnumSet.of(WITHDRAWN)), WITHDRAWN, ActionPermission.EDITOR);

    private final String eventId;
    private final Set<Stage> from;
    private final Stage to;
    private final ActionPermission actionPermission;

    Action(String eventId, Set<Stage> from, Stage to, ActionPermission actionPermission) {
        this.eventId = eventId;
        this.from = Set.copyOf(from);
        this.to = to;
        this.actionPermission = actionPermission;
    }

    /** The id of its event in the audit log. */
    @Override
    public String id() {
        return eventId;
    }

    /** Its own name in message keys: {@code submit}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean startsFrom(Stage stage) {
        return from.contains(stage);
    }

    public Set<Stage> from() {
        return from;
    }

    public Stage to() {
        return to;
    }

    public ActionPermission who() {
        return actionPermission;
    }
}

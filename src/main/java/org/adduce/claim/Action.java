package org.adduce.claim;

import static org.adduce.claim.ActionPermission.ANY_REVIEWER;
import static org.adduce.claim.ActionPermission.ASSIGNEE;
import static org.adduce.claim.ActionPermission.ASSIGNEE_OR_EDITOR;
import static org.adduce.claim.ActionPermission.EDITOR;
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
    ACCEPT("claim_accepted", Noun.ACCEPTANCE, EnumSet.of(CANDIDATE, DISMISSED), OPEN, ANY_REVIEWER),
    DISMISS("claim_dismissed", Noun.DISMISSAL, EnumSet.of(CANDIDATE, OPEN, ASSIGNED), DISMISSED, ANY_REVIEWER),
    ASSIGN("claim_assigned", Noun.ASSIGNMENT, EnumSet.of(OPEN, ASSIGNED, IN_REVIEW), ASSIGNED, ANY_REVIEWER),
    RELEASE("claim_released", Noun.RELEASE, EnumSet.of(ASSIGNED, IN_REVIEW), OPEN, ASSIGNEE_OR_EDITOR),
    START("review_started", Noun.START, EnumSet.of(ASSIGNED), IN_REVIEW, ASSIGNEE),
    SUBMIT("review_submitted", Noun.SUBMISSION, EnumSet.of(IN_REVIEW), SUBMITTED, ASSIGNEE),
    RETURN("review_returned", Noun.RETURN, EnumSet.of(SUBMITTED), IN_REVIEW, ANY_REVIEWER),
    APPROVE("review_approved", Noun.APPROVAL, EnumSet.of(SUBMITTED), APPROVED, ANY_REVIEWER),
    REOPEN("review_reopened", Noun.REOPENING, EnumSet.of(APPROVED), IN_REVIEW, EDITOR),
    PUBLISH("review_published", Noun.PUBLICATION, EnumSet.of(APPROVED), PUBLISHED, EDITOR),
    CORRECT("correction_opened", Noun.CORRECTION, EnumSet.of(PUBLISHED), IN_REVIEW, EDITOR),
    ABANDON("correction_abandoned", Noun.ABANDONMENT, EnumSet.of(IN_REVIEW, SUBMITTED), PUBLISHED, EDITOR),
    WITHDRAW("review_withdrawn", Noun.WITHDRAWAL, EnumSet.complementOf(EnumSet.of(WITHDRAWN)), WITHDRAWN, EDITOR);

    /** What an action is called in addresses; constants, as the annotations of resources take nothing else. */
    public static final class Noun {
        public static final String ACCEPTANCE = "acceptance";
        public static final String DISMISSAL = "dismissal";
        public static final String ASSIGNMENT = "assignment";
        public static final String RELEASE = "release";
        public static final String START = "start";
        public static final String SUBMISSION = "submission";
        public static final String RETURN = "return";
        public static final String APPROVAL = "approval";
        public static final String REOPENING = "reopening";
        public static final String PUBLICATION = "publication";
        public static final String CORRECTION = "correction";
        public static final String ABANDONMENT = "abandonment";
        public static final String WITHDRAWAL = "withdrawal";

        private Noun() {}
    }

    private final String eventId;
    private final String noun;
    private final Set<Stage> from;
    private final Stage to;
    private final ActionPermission actionPermission;

    Action(String eventId, String noun, Set<Stage> from, Stage to, ActionPermission actionPermission) {
        this.eventId = eventId;
        this.noun = noun;
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

    /** The last part of the address under which it is taken: {@code submission}. */
    public String noun() {
        return noun;
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

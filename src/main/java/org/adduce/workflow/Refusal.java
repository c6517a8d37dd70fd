package org.adduce.workflow;

import java.util.List;
import java.util.stream.Collectors;

/** An action that may not happen now: names every guard that failed, and nothing was changed. */
public final class Refusal extends RuntimeException {

    /** Why, in the order in which the reason is told when there are several. */
    public enum Kind {
        /** The subject is in a stage from which the action does not start (HTTP 409). */
        WRONG_STAGE,
        /** The action is not this person's: not the assignee, an author, too low a role (HTTP 403). */
        NOT_YOURS,
        /** Something was saved since this person looked (HTTP 412). */
        STALE,
        /** Something is missing or wrong in the content (HTTP 422). */
        INCOMPLETE
    }

    private final Kind kind;
    private final List<Issue> issues;

    public Refusal(Kind kind, List<Issue> issues) {
        super(kind + issues.stream().map(Issue::key).collect(Collectors.joining(", ", ": ", "")));
        this.kind = kind;
        this.issues = List.copyOf(issues);
    }

    /** A refusal for what is wrong in one field. */
    public static Refusal incomplete(String field, String key) {
        return new Refusal(Kind.INCOMPLETE, List.of(new Issue(field, key)));
    }

    public Kind kind() {
        return kind;
    }

    /** Every guard that failed, at least one. */
    public List<Issue> issues() {
        return issues;
    }
}

package org.adduce.workflow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.adduce.workflow.Refusal.Kind;

/**
 * The guards of one action: all are evaluated, so that a refusal names every one that fails.
 *
 * <pre>{@code
 * new Guards()
 *     .stage("review_is_submitted", stage == SUBMITTED)
 *     .person("approver_is_no_author", !authors.contains(approver))
 *     .content("comment", "comment_is_given", !comment.isBlank())
 *     .check();
 * }</pre>
 */
public final class Guards {

    private final Map<Kind, List<Issue>> failed = new EnumMap<>(Kind.class);

    /** The subject is in a stage that admits the action. */
    public Guards stage(String key, boolean holds) {
        return guard(Kind.WRONG_STAGE, Issue.of(key), holds);
    }

    /** The action is this person's. */
    public Guards person(String key, boolean holds) {
        return guard(Kind.NOT_YOURS, Issue.of(key), holds);
    }

    /** What the person looked at is still what there is. */
    public Guards fresh(String key, boolean holds) {
        return guard(Kind.STALE, Issue.of(key), holds);
    }

    /** The content of a field is there and right. */
    public Guards content(String field, String key, boolean holds) {
        return guard(Kind.INCOMPLETE, new Issue(field, key), holds);
    }

    /** All these are missing or wrong in the content. */
    public Guards content(List<Issue> issues) {
        issues.forEach(issue -> guard(Kind.INCOMPLETE, issue, false));
        return this;
    }

    /** Whether the subject's stage admits the action, whoever the person is and whatever is missing. */
    public boolean admitStage() {
        return !failed.containsKey(Kind.WRONG_STAGE);
    }

    /** Every guard that failed so far, the weightiest kind first. */
    public List<Issue> failed() {
        return failed.values().stream().flatMap(List::stream).toList();
    }

    /** @throws Refusal if any guard failed, of the weightiest kind, with all that failed */
    public void check() {
        if (!failed.isEmpty()) {
            throw new Refusal(failed.keySet().iterator().next(), failed());
        }
    }

    private Guards guard(Kind kind, Issue issue, boolean holds) {
        if (!holds) {
            failed.computeIfAbsent(kind, k -> new ArrayList<>()).add(issue);
        }
        return this;
    }
}

package org.adduce.workflow;

/**
 * One thing that is missing or wrong. Its message is looked up as {@code issue_<field>_<key>}, or {@code issue_<key>}
 * where the field does not matter to the words.
 *
 * @param field the form's or document's field it is shown at, in API spelling; empty for the whole
 * @param key   what is wrong, in snake case; the guard that failed, as a statement ("approver_is_no_author")
 */
public record Issue(String field, String key) {

    /** An issue of the whole, not of one field. */
    public static Issue of(String key) {
        return new Issue("", key);
    }
}

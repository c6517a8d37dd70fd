package org.adduce.audit.history;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import org.adduce.audit.history.HistoryEntry.FieldChange;
import org.adduce.web.MessageLookup;

/**
 * Words for events, for the fields of a change, and for those of their values that are ids. What has no message is made
 * readable: a log that outlives the feature which wrote it must still be shown.
 */
@TemplateExtension
final class HistoryInTemplates {

    private HistoryInTemplates() {}

    /** What can be done, {@code {deed:of(entry.type)}}: the message {@code audit_<type>} without its actor. */
    @TemplateExtension(namespace = "deed")
    static String of(String type) {
        return ActorSentence.withoutActor(EventDescription.action(type, words()));
    }

    /** The event as a sentence, with what is to be shown beside it. */
    static EventDescription told(HistoryEntry entry) {
        return EventDescription.of(entry, words());
    }

    /** What has this path, {@code {subject:of('claims/7')}}: "Claim 7". */
    @TemplateExtension(namespace = "subject", matchName = "of")
    static String ofPath(String path) {
        return FieldWords.ofPath(path, words());
    }

    /** What it is about, by the name that people know. */
    static String subjectWords(HistoryEntry entry) {
        return entry.subjectName() == null ? FieldWords.ofPath(entry.subject(), words()) : entry.subjectName();
    }

    /** {@code {change.fieldWords}}: the message {@code field_<name>}. */
    static String fieldWords(FieldChange change) {
        return FieldWords.ofField(change.field(), words());
    }

    static String wasWords(FieldChange change) {
        return FieldWords.ofValue(change.field(), change.was(), words());
    }

    static String isWords(FieldChange change) {
        return FieldWords.ofValue(change.field(), change.is(), words());
    }

    /** The period of a bar; a week is named by its first day. */
    static String period(Activity activity, Activity.Bar bar) {
        return activity.unit().equals("week")
                ? words().message("list_activity_week_of", bar.words()).orElse(bar.words())
                : bar.words();
    }

    /** How many events there were, by which unit, and at most how many in one. */
    static String summary(Activity activity) {
        return words().of("activity", activity.unit(), activity.total(), activity.highest());
    }

    private static MessageLookup words() {
        return Arc.container().instance(MessageLookup.class).get();
    }
}

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

    /** What was done, {@code {deed:of(entry.type)}}: the message {@code audit_<type>}. */
    @TemplateExtension(namespace = "deed")
    static String of(String type) {
        return words().message("audit_" + type).orElseGet(() -> FieldWords.readable(type));
    }

    /** The event as a sentence, with what is to be shown beside it. */
    static EventDescription told(HistoryEntry entry) {
        return EventDescription.of(entry, words());
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

    private static MessageLookup words() {
        return Arc.container().instance(MessageLookup.class).get();
    }
}

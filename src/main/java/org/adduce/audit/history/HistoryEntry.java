package org.adduce.audit.history;

import java.time.Instant;
import java.util.List;
import org.adduce.audit.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One event, ready to be told.
 *
 * @param type    the id of its {@link EventType}, whose words are the message {@code audit_<type>}
 * @param actor   the name of who acted; empty for the program itself
 * @param subject the path of what it is about
 * @param subjectName who it is about, for an account; else null
 * @param changes the fields that changed, with what they held before and hold now
 * @param erased  since when the content is no longer there; null while it is
 */
public record HistoryEntry(
        long sequence,
        Instant at,
        String type,
        String actor,
        String subject,
        @Nullable String subjectName,
        List<FieldChange> changes,
        @Nullable String reason,
        @Nullable Instant erased) {

    /** Whether the subject has a page of its own at the desk; people and invitations stand in lists. */
    public boolean hasPage() {
        return subject.startsWith("claims/") || subject.startsWith("articles/");
    }

    /** @param was null where there was nothing before, {@code is} likewise now */
    public record FieldChange(
            String field, @Nullable String was, @Nullable String is) {}
}

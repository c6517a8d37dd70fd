package org.adduce.audit.history;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event with the values that it changed, as the log holds them.
 *
 * @param was    the changed fields before it; none where the content was erased
 * @param is     the same fields after it
 * @param erased when the content was erased; null while it is there
 * @param lost   the fields of which it may have said something that was erased
 */
public record PastEvent(
        long sequence,
        Instant at,
        String type,
        Map<String, @Nullable String> was,
        Map<String, @Nullable String> is,
        @Nullable String reason,
        @Nullable Instant erased,
        Set<String> lost) {

    boolean changes(String field) {
        return was.containsKey(field) || is.containsKey(field);
    }

    /**
     * The same event, of which the content was erased, with what is known all the same.
     *
     * @param known fields that it changed, with their values after it
     * @param lost  other fields that it may have changed
     */
    public PastEvent erasedBut(Map<String, @Nullable String> known, Set<String> lost) {
        return new PastEvent(sequence, at, type, was, known, reason, erased, lost);
    }
}

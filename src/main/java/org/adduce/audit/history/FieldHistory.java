package org.adduce.audit.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a subject held after each of its events, rebuilt from what the events say. A field that no event has
 * changed yet holds what the first one found in it, or what it holds today.
 *
 * <p>Moments are counted in events: 0 is before the first, 1 after it.
 */
public final class FieldHistory {

    private final List<PastEvent> events;
    private final Map<String, @Nullable String> present;

    /**
     * @param events  all of the subject, oldest first
     * @param present what its fields hold today
     */
    public FieldHistory(List<PastEvent> events, Map<String, @Nullable String> present) {
        this.events = List.copyOf(events);
        this.present = present;
    }

    /**
     * A value at some time.
     *
     * @param text    null for nothing
     * @param removed since when it is no longer known, as what said it was erased
     */
    public record Value(@Nullable String text, @Nullable Instant removed) {

        public static Value of(@Nullable String text) {
            return new Value(text == null || text.isEmpty() ? null : text, null);
        }

        static Value removed(@Nullable Instant at) {
            return new Value(null, at);
        }

        public boolean isNothing() {
            return text == null && removed == null;
        }
    }

    public List<PastEvent> events() {
        return events;
    }

    public Value value(String field, int after) {
        int last = last(after, event -> event.changes(field));
        int next = next(after, event -> event.changes(field));
        var lostSince = lost(field, last + 1, after);
        if (last >= 0 && lostSince.isEmpty()) {
            return Value.of(events.get(last).is().get(field));
        }
        var lostUntil = next < events.size() && events.get(next).erased() != null
                ? Optional.of(events.get(next))
                : lost(field, after, next);
        if (lostUntil.isPresent()) {
            return Value.removed(lostSince.or(() -> lostUntil).orElseThrow().erased());
        }
        return Value.of(next < events.size() ? events.get(next).was().get(field) : present.get(field));
    }

    /** The last event of one of these types. */
    public Optional<PastEvent> last(Set<String> types, int after) {
        int last = last(after, event -> types.contains(event.type()));
        return last < 0 ? Optional.empty() : Optional.of(events.get(last));
    }

    private int last(int after, Predicate<PastEvent> wanted) {
        return IntStream.iterate(after - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> wanted.test(events.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private int next(int after, Predicate<PastEvent> wanted) {
        return IntStream.range(after, events.size())
                .filter(i -> wanted.test(events.get(i)))
                .findFirst()
                .orElse(events.size());
    }

    private Optional<PastEvent> lost(String field, int from, int to) {
        return events.subList(from, to).stream()
                .filter(event -> event.lost().contains(field))
                .findFirst();
    }
}

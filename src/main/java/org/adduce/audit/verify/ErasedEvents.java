package org.adduce.audit.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.adduce.audit.event.ReadEvent;

/**
 * Which content rows say that they were erased, and which erasures stand in the log: a row that only says so was emptied by
 * somebody else.
 */
final class ErasedEvents {

    /** The type of the events that list what they erased. */
    static final String ERASURE = "person_erased";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Long> found = new ArrayList<>();
    /** The last of each range by its first. */
    private final TreeMap<Long, Long> allowed = new TreeMap<>();

    void see(ReadEvent event) {
        if (event.isErased()) {
            found.add(event.sequence());
        }
        if (event.type().equals(ERASURE)) {
            allow(listed(event));
        }
    }

    /** The event's field {@code erased}: sequences and ranges of them, {@code 3,5-9}. */
    private static String listed(ReadEvent event) {
        try {
            return JSON.readTree(Objects.requireNonNullElse(event.after(), "{}"))
                    .path("erased")
                    .asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private void allow(String ranges) {
        for (var range : ranges.split(",")) {
            var ends = range.strip().split("-", 2);
            try {
                allowed.merge(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]), Math::max);
            } catch (NumberFormatException e) {
                // no range; what it may have meant to allow is not allowed
            }
        }
    }

    int count() {
        return found.size();
    }

    /** The first that no erasure lists. */
    Optional<Long> unexplained() {
        return found.stream().filter(sequence -> !isAllowed(sequence)).min(Long::compare);
    }

    private boolean isAllowed(long sequence) {
        return allowed.headMap(sequence, true).values().stream().anyMatch(last -> sequence <= last);
    }
}

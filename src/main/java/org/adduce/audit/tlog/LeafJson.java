package org.adduce.audit.tlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An event's place in the log, with all that shows it to somebody else.
 *
 * @param leafIndex from 0; null while the event waits for its place
 * @param entry     the exact bytes that the leaf hash is made over, in Base64
 * @param leafHash  in hex, as it was when the event got its place
 * @param proof     a whole C2SP tlog-proof as text; null until a checkpoint covers the event
 */
public record LeafJson(
        @Nullable Long leafIndex,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String entry,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String leafHash,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String proof) {

    public static final LeafJson WAITING = new LeafJson(null, null, null, null);

    /** The place alone. */
    public static LeafJson at(@Nullable Long leafIndex) {
        return new LeafJson(leafIndex, null, null, null);
    }
}

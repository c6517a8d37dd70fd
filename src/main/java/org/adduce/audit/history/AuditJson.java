package org.adduce.audit.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.adduce.audit.event.AuditEvent;
import org.adduce.audit.tlog.LeafJson;
import org.jspecify.annotations.Nullable;

/**
 * One event in the API and in exports.
 *
 * @param actor  the id of the account that acted; null for the program itself
 * @param before the changed fields as they were, byte for byte what {@code commitments.before} commits to
 * @param erased when the content was erased; the commitments stay
 * @param leaf   its place in the log; in exports with all that proves it
 */
record AuditJson(
        long sequence,
        Instant at,
        String type,
        int version,
        @Nullable Long actor,
        String subject,
        long subjectVersion,
        String requestId,
        @JsonRawValue @Nullable String before,
        @JsonRawValue @Nullable String after,
        @Nullable String reason,
        Commitments commitments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant erased,
        @JsonUnwrapped LeafJson leaf) {

    record Commitments(
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {}

    static AuditJson of(AuditEvent event, LeafJson leaf) {
        return new AuditJson(
                event.sequence(),
                event.occurredAt(),
                event.type(),
                event.typeVersion(),
                event.actorId(),
                event.subject(),
                event.subjectVersion(),
                event.requestId(),
                event.content().before(),
                event.content().after(),
                event.content().reason(),
                new Commitments(event.beforeCommitment(), event.afterCommitment(), event.reasonCommitment()),
                event.content().erasedAt(),
                leaf);
    }
}

package org.adduce.audit.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an event in the log: canonical JSON without names, addresses or free text. What was changed stands in it as
 * commitments only. Its place in the log is no part of it.
 */
public final class LogEntry {

    /** Rises when the fields of an entry change. */
    private static final int FORMAT = 1;

    private LogEntry() {}

    public static byte[] of(AuditEvent event) {
        return of(
                event.sequence(),
                event.occurredAt(),
                event.type(),
                event.typeVersion(),
                event.actorId(),
                event.subject(),
                event.subjectVersion(),
                event.requestId(),
                new Commitments(event.beforeCommitment(), event.afterCommitment(), event.reasonCommitment()));
    }

    /** What an entry commits to, in hex; null where there was nothing. */
    public record Commitments(
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {}

    public static byte[] of(
            long sequence,
            Instant at,
            String type,
            int typeVersion,
            @Nullable Long actor,
            String subject,
            long subjectVersion,
            String request,
            Commitments commitments) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("format", FORMAT);
        fields.put("sequence", sequence);
        fields.put("time", at);
        fields.put("type", type);
        fields.put("type_version", typeVersion);
        fields.put("actor", actor);
        fields.put("subject", subject);
        fields.put("subject_version", subjectVersion);
        fields.put("request", request);
        fields.put("before", commitments.before());
        fields.put("after", commitments.after());
        fields.put("reason", commitments.reason());
        return String.valueOf(CanonicalJson.write(fields)).getBytes(StandardCharsets.UTF_8);
    }
}

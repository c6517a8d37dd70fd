package org.adduce.audit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an event in the log: canonical JSON without names, addresses or free text. What was changed stands in it as
 * commitments only. Its place in the log is no part of it.
 */
final class LogEntry {

    /** Rises when the fields of an entry change. */
    private static final int FORMAT = 1;

    private LogEntry() {}

    static byte[] of(AuditEvent event) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("format", FORMAT);
        fields.put("sequence", event.sequence());
        fields.put("time", event.occurredAt());
        fields.put("type", event.type());
        fields.put("type_version", event.typeVersion());
        fields.put("actor", event.actorId());
        fields.put("subject", event.subject());
        fields.put("subject_version", event.subjectVersion());
        fields.put("request", event.requestId());
        fields.put("before", event.beforeCommitment());
        fields.put("after", event.afterCommitment());
        fields.put("reason", event.reasonCommitment());
        return String.valueOf(CanonicalJson.write(fields)).getBytes(StandardCharsets.UTF_8);
    }
}

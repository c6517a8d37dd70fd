package org.adduce.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the log out in the order of its sequence, a part at a time: however long it is, little of it is in memory. */
@Singleton
class AuditExport {

    private static final int PART = 500;

    private final AuditTrail trail;
    private final History history;
    private final ObjectMapper mapper;

    AuditExport(AuditTrail trail, History history, ObjectMapper mapper) {
        this.trail = trail;
        this.history = history;
        this.mapper = mapper;
    }

    /** One JSON object a line, as the API gives it. */
    void writeJsonLines(AuditFilter filter, OutputStream to) throws IOException {
        write(filter, to, "", (events, out) -> {
            for (var event : events) {
                out.write(mapper.writeValueAsString(AuditJson.of(event)));
                out.write('\n');
            }
        });
    }

    /** A table with a line of headings and the names of the actors, fit to be opened in a spreadsheet. */
    void writeCsv(AuditFilter filter, OutputStream to) throws IOException {
        var headings = Csv.row(
                "sequence", "at", "type", "version", "actor", "actor_name", "subject", "subject_version", "request_id",
                "before", "after", "reason", "commitment_before", "commitment_after", "commitment_reason", "erased");
        write(filter, to, headings, (events, out) -> {
            var told = history.told(events);
            for (int i = 0; i < events.size(); i++) {
                out.write(row(events.get(i), told.get(i).actor()));
            }
        });
    }

    private static String row(AuditEvent event, String actor) {
        var content = event.content();
        return Csv.row(
                event.sequence(),
                event.occurredAt(),
                event.type(),
                event.typeVersion(),
                event.actorId(),
                actor,
                event.subject(),
                event.subjectVersion(),
                event.requestId(),
                content.before(),
                content.after(),
                content.reason(),
                event.beforeCommitment(),
                event.afterCommitment(),
                event.reasonCommitment(),
                content.erasedAt());
    }

    private interface Part {
        void write(List<AuditEvent> events, Writer out) throws IOException;
    }

    private void write(AuditFilter filter, OutputStream to, String head, Part part) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(head);
        List<AuditEvent> events;
        long after = 0;
        do {
            events = trail.oldestFirst(filter, after, PART);
            part.write(events, out);
            after = events.isEmpty() ? after : events.get(events.size() - 1).sequence();
        } while (events.size() == PART);
        out.flush();
    }
}

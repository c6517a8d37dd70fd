package org.adduce.audit.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.adduce.audit.event.AuditEvent;
import org.adduce.audit.event.AuditFilter;
import org.adduce.audit.event.AuditTrail;
import org.adduce.audit.tlog.LeafJson;
import org.adduce.audit.tlog.LogProofs;

/**
 * Writes the log out in the order of its sequence, a part at a time: however long it is, little of it is in memory. Each event
 * comes with the proof that it stands in the log; all proofs lead to the checkpoint that was published when the export began.
 */
@Singleton
public class AuditExport {

    private static final int PART = 500;

    private final AuditTrail trail;
    private final History history;
    private final LogProofs proofs;
    private final ActorNames names;
    private final ObjectMapper mapper;

    AuditExport(AuditTrail trail, History history, LogProofs proofs, ActorNames names, ObjectMapper mapper) {
        this.trail = trail;
        this.history = history;
        this.proofs = proofs;
        this.names = names;
        this.mapper = mapper;
    }

    /** What the query asks for, one JSON object a line, as the API gives it. */
    public void writeJsonLines(AuditQuery query, OutputStream to) throws IOException {
        writeJsonLines(query.filter(names), to);
    }

    /** What the query asks for, as a table. */
    public void writeCsv(AuditQuery query, OutputStream to) throws IOException {
        writeCsv(query.filter(names), to);
    }

    /** One JSON object a line, as the API gives it. */
    void writeJsonLines(AuditFilter filter, OutputStream to) throws IOException {
        write(filter, to, "", (events, leaves, out) -> {
            for (var event : events) {
                out.write(mapper.writeValueAsString(AuditJson.of(event, leaf(event, leaves))));
                out.write('\n');
            }
        });
    }

    /** A table with a line of headings and the names of the actors, fit to be opened in a spreadsheet. */
    void writeCsv(AuditFilter filter, OutputStream to) throws IOException {
        var headings = Csv.row(
                "sequence",
                "at",
                "type",
                "version",
                "actor",
                "actor_name",
                "subject",
                "subject_version",
                "request_id",
                "before",
                "after",
                "reason",
                "commitment_before",
                "commitment_after",
                "commitment_reason",
                "erased",
                "leaf_index",
                "entry",
                "leaf_hash",
                "proof");
        write(filter, to, headings, (events, leaves, out) -> {
            var told = history.told(events);
            for (int i = 0; i < events.size(); i++) {
                out.write(row(events.get(i), told.get(i).actor(), leaf(events.get(i), leaves)));
            }
        });
    }

    private static LeafJson leaf(AuditEvent event, Map<Long, LeafJson> leaves) {
        return leaves.getOrDefault(event.sequence(), LeafJson.WAITING);
    }

    private static String row(AuditEvent event, String actor, LeafJson leaf) {
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
                content.erasedAt(),
                leaf.leafIndex(),
                leaf.entry(),
                leaf.leafHash(),
                leaf.proof());
    }

    private interface Part {
        void write(List<AuditEvent> events, Map<Long, LeafJson> leaves, Writer out) throws IOException;
    }

    private void write(AuditFilter filter, OutputStream to, String head, Part part) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(head);
        var proving = proofs.againstNow();
        List<AuditEvent> events;
        long after = 0;
        do {
            events = trail.oldestFirst(filter, after, PART);
            part.write(events, proving.of(events), out);
            after = events.isEmpty() ? after : events.get(events.size() - 1).sequence();
        } while (events.size() == PART);
        out.flush();
    }
}

package org.adduce.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.adduce.web.Cursor;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** The log for people: newest first, filtered, and to be taken away as a file. */
@Path("/desk/audit")
public class AuditResource {

    /** The role's id; its enum is a level higher than the log. */
    static final String EDITORS = "editor";

    private static final int PAGE = 50;

    private final AuditTrail trail;
    private final AuditExport export;
    private final History history;
    private final ActorNames names;

    AuditResource(AuditTrail trail, AuditExport export, History history, ActorNames names) {
        this.trail = trail;
        this.export = export;
        this.history = history;
        this.names = names;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {

        static native TemplateInstance list(Page<HistoryEntry> page, List<String> actions, AuditQuery query);

        private Templates() {}
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(EDITORS)
    public TemplateInstance list(@BeanParam AuditQuery query, @QueryParam("after") @Nullable String after) {
        long end = Cursor.parse(after, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        var events = Page.of(
                trail.newestFirst(query.filter(names), end, PAGE + 1), PAGE, event -> Cursor.of(event.sequence()));
        return Templates.list(new Page<>(history.told(events.items()), events.next()), trail.actions(), query);
    }

    @GET
    @Path("export.csv")
    @RolesAllowed(EDITORS)
    public Response csv(@BeanParam AuditQuery query) {
        var filter = query.filter(names);
        return file("audit.csv", "text/csv; charset=utf-8; header=present", to -> export.writeCsv(filter, to));
    }

    @GET
    @Path("export.jsonl")
    @RolesAllowed(EDITORS)
    public Response jsonLines(@BeanParam AuditQuery query) {
        var filter = query.filter(names);
        return file("audit.jsonl", "application/jsonl; charset=utf-8", to -> export.writeJsonLines(filter, to));
    }

    private static Response file(String name, String type, StreamingOutput content) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}

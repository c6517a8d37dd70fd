package org.adduce.audit.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.adduce.audit.event.AuditTrail;
import org.adduce.web.Cursor;
import org.adduce.web.Fault;
import org.adduce.web.MessageLookup;
import org.adduce.web.Page;
import org.adduce.web.form.Form;
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
    private final ActivityCounts activity;
    private final ActorNames names;
    private final MessageLookup messageLookup;

    AuditResource(
            AuditTrail trail,
            AuditExport export,
            History history,
            ActivityCounts activity,
            ActorNames names,
            MessageLookup messageLookup) {
        this.trail = trail;
        this.export = export;
        this.history = history;
        this.activity = activity;
        this.names = names;
        this.messageLookup = messageLookup;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {

        static native TemplateInstance list(
                Page<HistoryEntry> page,
                Map<String, List<String>> actions,
                Map<String, String> people,
                AuditQuery query,
                Form form,
                @Nullable Activity activity);

        private Templates() {}
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(EDITORS)
    public Response list(
            @BeanParam AuditQuery query, @QueryParam("after") @Nullable String after, @Context UriInfo address) {
        var form = Form.sent(address.getQueryParameters());
        try {
            long end = Cursor.parse(after, 1).map(cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
            var filter = query.filter(names);
            var events = Page.of(trail.newestFirst(filter, end, PAGE + 1), PAGE, event -> Cursor.of(event.sequence()));
            var told = new Page<>(history.told(events.items()), events.next());
            return page(200, Templates.list(told, actions(), names.all(), query, form, activity.of(filter)));
        } catch (Fault fault) {
            var refused = form.refused(fault.issues());
            return page(400, Templates.list(new Page<>(List.of(), null), actions(), names.all(), query, refused, null));
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .build();
    }

    /** By the feature that they belong to. */
    private Map<String, List<String>> actions() {
        return trail.actions().stream()
                .collect(Collectors.groupingBy(
                        action -> messageLookup
                                .bundle("audit_" + action)
                                .flatMap(bundle -> messageLookup.message("list_group_" + bundle))
                                .orElseGet(() -> messageLookup.of("list", "group_other")),
                        TreeMap::new,
                        Collectors.toList()));
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

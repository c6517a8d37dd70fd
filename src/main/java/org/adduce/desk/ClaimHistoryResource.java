package org.adduce.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.adduce.account.Role;
import org.adduce.audit.history.History;
import org.adduce.audit.history.HistoryEntry;
import org.adduce.review.comparison.ReviewComparison;
import org.adduce.web.Fault;
import org.adduce.web.Languages;
import org.adduce.web.form.Form;
import org.jspecify.annotations.Nullable;

/** The history of a claim: all of it, the claim as it stood at any moment, and the difference between any two. */
@Path("/desk/claims/{id: \\d+}/history")
@Produces(MediaType.TEXT_HTML)
public class ClaimHistoryResource {

    private final ClaimSnapshots claims;
    private final History history;
    private final Clock clock;
    private final Languages languages;

    ClaimHistoryResource(ClaimSnapshots claims, History history, Clock clock, Languages languages) {
        this.claims = claims;
        this.history = history;
        this.clock = clock;
        this.languages = languages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {

        static native TemplateInstance history(long claim, Form form, List<HistoryEntry> history);

        static native TemplateInstance asOf(
                ClaimSnapshotView view,
                PointInTime moment,
                Form form,
                List<HistoryEntry> before,
                @Nullable Long previous,
                @Nullable Long next);

        static native TemplateInstance compared(
                long claim,
                Form form,
                PointInTime earlier,
                PointInTime later,
                List<ReviewComparison.Field> fields,
                List<HistoryEntry> between);
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Transactional
    public Response show(@PathParam("id") long id, @Context UriInfo address) {
        var past = claims.of(id);
        var form = Form.sent(address.getQueryParameters());
        try {
            return Response.ok(page(past, form).render())
                    .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .build();
        } catch (Fault fault) {
            var refused = form.refused(fault.issues());
            return Response.status(400)
                    .entity(Templates.history(id, refused, told(id)).render())
                    .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .build();
        }
    }

    private TemplateInstance page(ClaimSnapshots.Past past, Form form) {
        var earlier = moment("from", past, form);
        var later = moment("to", past, form);
        var at = moment("at", past, form);
        if (earlier.isPresent() || later.isPresent()) {
            return compared(past, form, earlier.orElseGet(() -> beginning(past)), later.orElseGet(() -> now(past)));
        }
        return at.map(moment -> asOf(past, form, moment))
                .orElseGet(() -> Templates.history(
                        past.claim().id(), form, told(past.claim().id())));
    }

    private TemplateInstance asOf(ClaimSnapshots.Past past, Form form, PointInTime moment) {
        var events = past.replay().events();
        int after = moment.after();
        return Templates.asOf(
                claims.asOf(past, moment),
                moment,
                form.with("at", moment.typed(languages.zone())),
                told(past.claim().id(), 0, moment),
                after < 2 ? null : events.get(after - 2).sequence(),
                after < events.size() ? events.get(after).sequence() : null);
    }

    private TemplateInstance compared(ClaimSnapshots.Past past, Form form, PointInTime one, PointInTime other) {
        var earlier = one.after() <= other.after() ? one : other;
        var later = earlier == one ? other : one;
        return Templates.compared(
                past.claim().id(),
                form.with("from", earlier.typed(languages.zone())).with("to", later.typed(languages.zone())),
                earlier,
                later,
                claims.compare(past, earlier, later),
                told(past.claim().id(), earlier.after(), later));
    }

    private Optional<PointInTime> moment(String field, ClaimSnapshots.Past past, Form form) {
        return PointInTime.parse(field, form.value(field), past.replay().events(), languages.zone());
    }

    private PointInTime now(ClaimSnapshots.Past past) {
        return past.now(clock.instant());
    }

    private static PointInTime beginning(ClaimSnapshots.Past past) {
        return past.now(past.claim().createdAt());
    }

    private List<HistoryEntry> told(long claim) {
        return history.of("claims/" + claim);
    }

    /** The events after the first so many, up to a moment, newest first. */
    private List<HistoryEntry> told(long claim, int from, PointInTime to) {
        var all = told(claim);
        return all.stream()
                .skip(Math.max(0, all.size() - to.after()))
                .limit(to.after() - from)
                .toList();
    }
}

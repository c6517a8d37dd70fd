package org.adduce.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.claim.BulkTriage;
import org.adduce.claim.Dismissal;
import org.adduce.claim.Wording;
import org.adduce.claim.Workload;
import org.adduce.web.Flash;
import org.adduce.web.LocalPath;
import org.adduce.web.Responses;
import org.adduce.web.form.Form;
import org.adduce.workflow.Refusal;

/** What is done at once with many claims that were chosen on the claim desk. */
@Path("/desk/claims")
@Produces(MediaType.TEXT_HTML)
public class BulkTriageResource {

    private final BulkTriage bulk;
    private final Workload workload;
    private final SignedIn signedIn;
    private final Flash flash;

    BulkTriageResource(BulkTriage bulk, Workload workload, SignedIn signedIn, Flash flash) {
        this.bulk = bulk;
        this.workload = workload;
        this.signedIn = signedIn;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "claim")
    static class Templates {
        static native TemplateInstance refusals(String verb, int done, List<BulkTriage.Refused> refused, String back);

        static native TemplateInstance assignments(
                Form form, int done, List<BulkTriage.Refused> refused, Workload.Choice assignable, String back);
    }

    @POST
    @Path("acceptances")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public Response accept(Form sent) {
        return answer("accept", sent, bulk.accept(ids(sent), signedIn.account()));
    }

    @POST
    @Path("dismissals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public Response dismiss(Form sent) {
        var reason = Dismissal.of(sent.value("reason"));
        return answer("dismiss", sent, bulk.dismiss(ids(sent), reason, signedIn.account()));
    }

    /** What is refused comes with the form again, for the claims that are not assigned yet. */
    @POST
    @Path("assignments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public Response assign(Form sent) {
        try {
            var result = assigned(sent);
            var left = sent.with(
                    "ids",
                    result.refused().stream()
                            .map(refused -> Long.toString(refused.id()))
                            .toList());
            return answer("assign", sent, result, assignments(left, result));
        } catch (Refusal refusal) {
            return Responses.refused(
                    refusal, assignments(sent.refused(refusal), new BulkTriage.Result(List.of(), List.of())));
        }
    }

    private BulkTriage.Result assigned(Form sent) {
        if (sent.value("assignee").isBlank()) {
            throw Refusal.incomplete("assignee", "assignee_is_given");
        }
        return bulk.assign(
                ids(sent),
                sent.value("assignee"),
                Wording.date("due", sent.value("due")),
                sent.lines("note"),
                signedIn.account());
    }

    private TemplateInstance assignments(Form form, BulkTriage.Result result) {
        return Templates.assignments(
                form, result.done().size(), result.refused(), workload.assignableBy(signedIn.account()), back(form));
    }

    private Response answer(String verb, Form sent, BulkTriage.Result result) {
        return answer(verb, sent, result, Templates.refusals(verb, result.done().size(), result.refused(), back(sent)));
    }

    /** Back to the list if all went well; else a page that lists every refusal. */
    private Response answer(String verb, Form sent, BulkTriage.Result result, TemplateInstance refusals) {
        if (result.refused().isEmpty()) {
            flash.say("bulk_" + verb, Integer.toString(result.done().size()));
            return Responses.seeOther(back(sent));
        }
        return Response.status(result.done().isEmpty() ? 409 : 200)
                .entity(refusals)
                .build();
    }

    private static String back(Form sent) {
        return LocalPath.of(sent.value("return")).orElse("/desk/claims");
    }

    private static List<Long> ids(Form sent) {
        try {
            return sent.values("ids").stream().map(Long::valueOf).toList();
        } catch (NumberFormatException e) {
            throw Refusal.incomplete("ids", "is_number");
        }
    }
}

package org.adduce.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.claim.Assignment;
import org.adduce.claim.Claim;
import org.adduce.claim.Claims;
import org.adduce.claim.Conflicts;
import org.adduce.claim.Dismissal;
import org.adduce.claim.Rewording;
import org.adduce.claim.Triage;
import org.adduce.web.Answers;
import org.adduce.web.Flash;
import org.adduce.web.Form;
import org.adduce.web.LocalPath;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** What is done with a claim from its page, or from a list that says where to return to. */
@Path("/desk/claims")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class ClaimStepResource {

    private final Triage triage;
    private final Assignment assignment;
    private final Rewording rewording;
    private final Conflicts conflicts;
    private final Claims claims;
    private final ClaimPage page;
    private final SignedIn signedIn;
    private final Flash flash;

    ClaimStepResource(
            Triage triage,
            Assignment assignment,
            Rewording rewording,
            Conflicts conflicts,
            Claims claims,
            ClaimPage page,
            SignedIn signedIn,
            Flash flash) {
        this.triage = triage;
        this.assignment = assignment;
        this.rewording = rewording;
        this.conflicts = conflicts;
        this.claims = claims;
        this.page = page;
        this.signedIn = signedIn;
        this.flash = flash;
    }

    @POST
    @Path("{id: \\d+}/acceptance")
    @RolesAllowed(Role.REVIEWERS)
    public Response accept(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        return step("accept", id, sent, by -> triage.accept(id, by));
    }

    @POST
    @Path("{id: \\d+}/dismissal")
    @RolesAllowed(Role.REVIEWERS)
    public Response dismiss(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        return step("dismiss", id, sent, by -> triage.dismiss(
                id, Dismissal.of(sent.getFirst("reason")), number(sent, "duplicateOf"), by));
    }

    @POST
    @Path("{id: \\d+}/assignment")
    @RolesAllowed(Role.REVIEWERS)
    public Response assign(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        return step("assign", id, sent, by -> assignment.assign(
                id, text(sent, "assignee"), date(sent, "due"), text(sent, "note"), number(sent, "version"), by));
    }

    @POST
    @Path("{id: \\d+}/release")
    @RolesAllowed(Role.REVIEWERS)
    public Response release(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        return step("release", id, sent, by -> assignment.release(id, by));
    }

    @POST
    @Path("{id: \\d+}/start")
    @RolesAllowed(Role.REVIEWERS)
    public Response start(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        return step("start", id, sent, by -> assignment.start(id, by));
    }

    @POST
    @Path("{id: \\d+}/rephrasing")
    @RolesAllowed(Role.REVIEWERS)
    public Response rephrase(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        return step("rephrase", id, sent, by -> rewording.rephrase(
                id, text(sent, "text"), text(sent, "claimant"), number(sent, "version"), by));
    }

    @POST
    @Path("{id: \\d+}/split")
    @RolesAllowed(Role.REVIEWERS)
    public Response split(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        return step("split", id, sent, by -> {
            var at = number(sent, "at");
            return rewording.split(id, at == null ? -1 : (int) Math.min(at, Integer.MAX_VALUE), by);
        });
    }

    @POST
    @Path("{id: \\d+}/conflict")
    @RolesAllowed(Role.REVIEWERS)
    public Response declareConflict(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        return step("conflict", id, sent, by -> {
            try {
                return conflicts.declare(
                        id, text(sent, "conflictReason"), "true".equals(sent.getFirst("wholeClaimant")), by);
            } catch (Refusal refusal) {
                throw new Refusal(refusal.kind(), refusal.issues().stream().map(ClaimStepResource::atConflict).toList());
            }
        });
    }

    private interface Step {
        Claim take(Account by);
    }

    /**
     * Back to where it came from with a notice. What is missing in the form is shown in it, and so is the claim as it is
     * now if somebody else was faster; all else is an error page.
     */
    private Response step(String verb, long id, MultivaluedMap<String, String> sent, Step step) {
        claims.get(id);
        try {
            step.take(signedIn.account());
        } catch (Refusal refusal) {
            return switch (refusal.kind()) {
                case INCOMPLETE -> Answers.refused(shownAgain(id, sent, refusal, verb));
                case STALE -> Answers.outdated(shownAgain(id, sent, refusal, verb));
                default -> throw refusal;
            };
        }
        flash.say("claim_" + verb);
        return Answers.seeOther(back(id, sent));
    }

    private TemplateInstance shownAgain(long id, MultivaluedMap<String, String> sent, Refusal refusal, String verb) {
        return page.page(id, Form.sent(sent).refused(refusal), verb);
    }

    private static String back(long id, MultivaluedMap<String, String> sent) {
        var then = sent.getFirst("then");
        var place = then != null && then.matches("claim-\\d{1,18}") ? "#" + then : "";
        return LocalPath.of(sent.getFirst("return")).map(list -> list + place).orElse("/desk/claims/" + id);
    }

    /** The page has two fields for a reason. */
    private static Issue atConflict(Issue issue) {
        return issue.field().equals("reason") ? new Issue("conflictReason", issue.key()) : issue;
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        var text = sent.getFirst(field);
        return text == null ? "" : text;
    }

    private static @Nullable Long number(MultivaluedMap<String, String> sent, String field) {
        try {
            var text = text(sent, field).strip();
            return text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw Refusal.incomplete(field, "is_number");
        }
    }

    private static @Nullable LocalDate date(MultivaluedMap<String, String> sent, String field) {
        try {
            var text = text(sent, field).strip();
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.incomplete(field, "due_is_date");
        }
    }
}

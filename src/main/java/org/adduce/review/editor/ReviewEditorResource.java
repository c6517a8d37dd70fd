package org.adduce.review.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.claim.Action;
import org.adduce.review.Draft;
import org.adduce.review.ReviewWorkflow;
import org.adduce.review.RuleResult;
import org.adduce.review.WorkingCopies;
import org.adduce.review.comparison.ComparisonPage;
import org.adduce.web.Flash;
import org.adduce.web.Responses;
import org.adduce.workflow.Refusal;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** The page on which a review is written. Without scripts each of its buttons sends the whole form. */
@Path("/desk/claims/{id}/review")
@Produces(MediaType.TEXT_HTML)
public class ReviewEditorResource {

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance edit(EditorPage page);

        static native TemplateInstance compare(ComparisonPage page);

        static native TemplateInstance _rules(List<RuleResult> rules, @Nullable String kept, @Nullable String outdated);

        private Templates() {}
    }

    private final Editor editor;
    private final ReviewWorkflow reviewWorkflow;
    private final WorkingCopies copies;
    private final SignedIn signedIn;
    private final Flash flash;

    ReviewEditorResource(
            Editor editor, ReviewWorkflow reviewWorkflow, WorkingCopies copies, SignedIn signedIn, Flash flash) {
        this.editor = editor;
        this.reviewWorkflow = reviewWorkflow;
        this.copies = copies;
        this.signedIn = signedIn;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    public TemplateInstance edit(@PathParam("id") long id) {
        return Templates.edit(editor.open(id, signedIn.account()));
    }

    /** Saves a revision; with {@code edit} in the form it changes rows instead, or shows a preview. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed(Role.REVIEWERS)
    public Response save(@PathParam("id") long id, MultipartFormDataInput sent) {
        var draft = editor.receive(id, SentForm.of(sent), signedIn.account());
        if (draft.isEdit() || !draft.issues().isEmpty()) {
            var page = Templates.edit(editor.again(draft, signedIn.account()));
            return draft.issues().isEmpty() ? Response.ok(page).build() : Responses.refused(page);
        }
        return trying(draft, () -> {
            reviewWorkflow.save(id, draft.findings().withoutBlanks(), draft.base(), signedIn.account());
            flash.say("revision_saved");
            return Responses.seeOther("/desk/claims/" + id + "/review");
        });
    }

    /** Hands the review in: from the editor with what the form holds, from elsewhere what was saved last. */
    @POST
    @Path(Action.Noun.SUBMISSION)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed(Role.REVIEWERS)
    public Response submit(@PathParam("id") long id, MultipartFormDataInput sent) {
        var draft = editor.receive(id, SentForm.of(sent), signedIn.account());
        if (!draft.issues().isEmpty()) {
            return Responses.refused(Templates.edit(editor.again(draft, signedIn.account())));
        }
        return trying(draft, () -> {
            reviewWorkflow.submit(id, draft.findings().withoutBlanks(), draft.base(), signedIn.account());
            flash.say("review_submitted");
            return Responses.seeOther("/desk/claims/" + id);
        });
    }

    /** Keeps what was typed so far, outside the log, and answers with the publication rules as they stand for it. */
    @POST
    @Path("working-copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    @Transactional
    public TemplateInstance keep(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        var findings = FindingsForm.read(form);
        var copy = copies.keep(id, findings, SentForm.base(form), signedIn.account());
        var page = editor.page(id, findings, copy.base(), signedIn.account());
        return Templates._rules(page.rules(), copy.savedAt().toString(), page.outdated());
    }

    /** Throws the working copy away, for the last revision as it was saved. */
    @POST
    @Path("working-copy/removal")
    @RolesAllowed(Role.REVIEWERS)
    public Response discard(@PathParam("id") long id) {
        copies.discard(id, signedIn.account());
        return Responses.seeOther("/desk/claims/" + id + "/review");
    }

    /** Both versions side by side: what this person typed last, and what was saved meanwhile. */
    @GET
    @Path("comparison")
    @RolesAllowed(Role.REVIEWERS)
    public TemplateInstance compare(@PathParam("id") long id) {
        return Templates.compare(editor.compare(id, signedIn.account()));
    }

    /** The editor with, for each field, the version that the person chose; nothing is saved yet. */
    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public TemplateInstance merge(@PathParam("id") long id, MultivaluedMap<String, String> form) {
        return Templates.edit(editor.merge(id, form, signedIn.account()));
    }

    /** What a refusal leads to here: the form again, or both versions side by side. */
    private Response trying(Draft draft, Supplier<Response> step) {
        try {
            return step.get();
        } catch (Refusal refusal) {
            return switch (refusal.kind()) {
                case INCOMPLETE ->
                    Responses.refused(
                            Templates.edit(editor.again(draft.refused(refusal.issues()), signedIn.account())));
                case STALE ->
                    Response.status(412)
                            .entity(Templates.compare(editor.compare(draft, signedIn.account())))
                            .build();
                default -> throw refusal;
            };
        }
    }
}

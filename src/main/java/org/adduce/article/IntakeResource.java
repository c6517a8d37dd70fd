package org.adduce.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.extraction.text.Format;
import org.adduce.web.Flash;
import org.adduce.web.Responses;
import org.adduce.web.form.Form;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The page on which articles come in, in one of three ways. */
@Path("/desk/articles")
@Produces(MediaType.TEXT_HTML)
public class IntakeResource {

    private final ArticleImporter importer;
    private final Upload upload;
    private final SignedIn signedIn;
    private final Flash flash;

    IntakeResource(ArticleImporter importer, Upload upload, SignedIn signedIn, Flash flash) {
        this.importer = importer;
        this.upload = upload;
        this.signedIn = signedIn;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "article")
    static class Templates {
        static native TemplateInstance intake(Form paste, Form files, Form fetch, List<FileOutcome> outcomes);
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.REVIEWERS)
    public TemplateInstance show() {
        return Templates.intake(Form.empty(), Form.empty(), Form.empty(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public Response paste(Form form) {
        try {
            return arrive(importer.bringIn(
                    ArticleSubmission.text("text", form.lines("text"), Format.PLAIN, Description.of(form)),
                    signedIn.account()));
        } catch (Refusal e) {
            return Responses.refused(Templates.intake(form.refused(e), Form.empty(), Form.empty(), List.of()));
        }
    }

    @POST
    @Path("fetched")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.REVIEWERS)
    public Response fetch(Form form) {
        try {
            return arrive(
                    importer.bringInPage("address", form.value("address"), Description.NOTHING, signedIn.account()));
        } catch (Refusal e) {
            return Responses.refused(Templates.intake(Form.empty(), Form.empty(), form.refused(e), List.of()));
        }
    }

    @POST
    @Path("uploaded")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.REVIEWERS)
    public Response upload(@RestForm(Upload.FIELD) List<FileUpload> files) {
        try {
            var outcomes = upload.bringIn(files, signedIn.account());
            var issues = outcomes.stream()
                    .flatMap(outcome -> outcome.issues().stream())
                    .distinct()
                    .toList();
            return issues.isEmpty() ? arrive(outcomes) : refuse(issues, outcomes);
        } catch (Refusal e) {
            return refuse(e.issues(), List.of());
        }
    }

    private Response arrive(ImportResult importResult) {
        flash.say(importResult.isNew() ? "article_brought_in" : "article_known");
        return Responses.seeOther("/desk/articles/" + importResult.articleId());
    }

    private Response arrive(List<FileOutcome> outcomes) {
        var all =
                outcomes.stream().flatMap(outcome -> outcome.arrived().stream()).toList();
        if (all.size() == 1) {
            return arrive(all.get(0));
        }
        say("articles_brought_in", all.stream().filter(ImportResult::isNew).count());
        say("articles_known", all.stream().filter(known -> !known.isNew()).count());
        return Responses.seeOther("/desk/articles");
    }

    private void say(String notice, long count) {
        if (count > 0) {
            flash.say(notice, Long.toString(count));
        }
    }

    private static Response refuse(List<Issue> issues, List<FileOutcome> outcomes) {
        return Responses.refused(Templates.intake(Form.empty(), Form.empty().refused(issues), Form.empty(), outcomes));
    }
}

package org.adduce.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.audit.history.History;
import org.adduce.audit.history.HistoryEntry;
import org.adduce.claim.ClaimView;
import org.adduce.claim.ClaimViews;
import org.adduce.claim.match.MatchViews;
import org.adduce.claim.match.MatchesView;
import org.adduce.review.ReviewPanel;
import org.adduce.review.ReviewPanels;
import org.adduce.web.form.Form;

/** One claim with its place in the article, its review, its history, and what can be done next. */
@Path("/desk/claims")
@Produces(MediaType.TEXT_HTML)
public class ClaimPage {

    private final ClaimViews views;
    private final MatchViews matches;
    private final ReviewPanels panels;
    private final History history;
    private final SignedIn signedIn;

    ClaimPage(ClaimViews views, MatchViews matches, ReviewPanels panels, History history, SignedIn signedIn) {
        this.views = views;
        this.matches = matches;
        this.panels = panels;
        this.history = history;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance claim(
                ClaimView view, MatchesView matches, ReviewPanel panel, List<HistoryEntry> history);
    }

    @GET
    @Path("{id: \\d+}")
    @RolesAllowed(Role.REVIEWERS)
    public TemplateInstance show(@PathParam("id") long id) {
        return page(id, Form.empty(), "");
    }

    /** The page with a form of it that was refused, open. */
    TemplateInstance page(long id, Form form, String opened) {
        return Templates.claim(
                views.of(id, signedIn.account(), form, opened),
                matches.ofClaim(id, signedIn.account()),
                panels.of(id, signedIn.account()),
                history.of("claims/" + id));
    }
}

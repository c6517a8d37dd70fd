package org.adduce.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.claim.Action;
import org.adduce.claim.Claim;
import org.adduce.claim.ClaimRow;
import org.adduce.claim.ClaimRows;
import org.adduce.claim.Claims;
import org.adduce.claim.NextSteps;
import org.adduce.claim.Stage;
import org.adduce.review.ClaimReview;
import org.adduce.review.Reviews;

/** The page a day at the desk begins with: what waits for the person who is signed in. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
public class MyWork {

    private static final int SHOWN = 10;

    private final Claims claims;
    private final ClaimRows rows;
    private final NextSteps steps;
    private final Reviews reviews;
    private final SignedIn signedIn;

    MyWork(Claims claims, ClaimRows rows, NextSteps steps, Reviews reviews, SignedIn signedIn) {
        this.claims = claims;
        this.rows = rows;
        this.steps = steps;
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    /** Claims that wait for the same; the title is the message {@code work_<id>}. */
    @TemplateData
    record Section(String id, List<ClaimRow> rows) {}

    /** A review that came back, by whom and with which words. */
    @TemplateData
    record Returned(ClaimRow row, String by, String comment) {}

    /**
     * @param hasInHand  whether the person has something to do that is theirs
     * @param candidates how many claims wait for triage
     */
    @TemplateData
    record Work(boolean hasInHand, List<Returned> returned, List<Section> sections, long candidates, long open) {}

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance work(Work work);
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Transactional
    public TemplateInstance show() {
        var me = signedIn.account();
        var returned = returned(me);
        var sections = new ArrayList<Section>();
        var back = returned.stream().map(r -> r.row().id()).toList();
        add(
                sections,
                "in_review",
                mine(me, Stage.IN_REVIEW).filter(c -> !back.contains(c.id())).toList());
        add(sections, "assigned", mine(me, Stage.ASSIGNED).toList());
        var hasInHand = !returned.isEmpty() || !sections.isEmpty();
        add(sections, "to_approve", toApprove(me));
        if (me.is(Role.EDITOR)) {
            add(sections, "to_publish", claims.in(Stage.APPROVED, SHOWN));
            add(sections, "left", claims.needingAssignee(SHOWN));
            add(sections, "to_assign", claims.in(Stage.OPEN, SHOWN));
        }
        add(sections, "submitted", mine(me, Stage.SUBMITTED).toList());
        return Templates.work(
                new Work(hasInHand, returned, sections, claims.count(Stage.CANDIDATE), claims.count(Stage.OPEN)));
    }

    private Stream<Claim> mine(Account me, Stage stage) {
        return claims.inHandsOf(me, EnumSet.of(stage)).stream();
    }

    /** Those of others that nothing keeps this person from approving. */
    private List<Claim> toApprove(Account me) {
        return claims.in(Stage.SUBMITTED, 5 * SHOWN).stream()
                .filter(claim -> !claim.isAssignedTo(me))
                .filter(claim -> steps.isOpenTo(me, Action.APPROVE, claim))
                .limit(SHOWN)
                .toList();
    }

    private List<Returned> returned(Account me) {
        return mine(me, Stage.IN_REVIEW)
                .flatMap(claim -> reviews.find(claim.id()).stream())
                .flatMap(this::returned)
                .toList();
    }

    private Stream<Returned> returned(ClaimReview review) {
        var by = review.returnedBy();
        var comment = review.returnComment();
        return by == null || comment == null
                ? Stream.empty()
                : Stream.of(new Returned(rows.of(List.of(review.claim())).get(0), by.displayName(), comment));
    }

    private void add(List<Section> sections, String id, List<Claim> found) {
        if (!found.isEmpty()) {
            sections.add(new Section(id, rows.of(found)));
        }
    }
}

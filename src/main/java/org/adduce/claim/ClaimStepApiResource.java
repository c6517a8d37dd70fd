package org.adduce.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.web.EntityTag;
import org.adduce.web.MessageLookup;
import org.adduce.web.Page;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** What is done with claims, by API. Each answers with the claim as it is then. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class ClaimStepApiResource {

    private final Triage triage;
    private final Assignment assignment;
    private final ClaimEditing claimEditing;
    private final Conflicts conflicts;
    private final Claims claims;
    private final SignedIn signedIn;
    private final MessageLookup messageLookup;

    ClaimStepApiResource(
            Triage triage,
            Assignment assignment,
            ClaimEditing claimEditing,
            Conflicts conflicts,
            Claims claims,
            SignedIn signedIn,
            MessageLookup messageLookup) {
        this.triage = triage;
        this.assignment = assignment;
        this.claimEditing = claimEditing;
        this.conflicts = conflicts;
        this.claims = claims;
        this.signedIn = signedIn;
        this.messageLookup = messageLookup;
    }

    @POST
    @Path("{id}/" + Action.Noun.ACCEPTANCE)
    @RolesAllowed(Role.REVIEWERS)
    public ClaimJson accept(@PathParam("id") long id) {
        return json(triage.accept(id, signedIn.account()));
    }

    /** @param duplicateOf the number of the claim that is checked in its place */
    public record DismissalJson(
            @Nullable String reason, @Nullable Long duplicateOf) {

        private static final Pattern IN_ONE =
                Pattern.compile("(?i)\\s*duplicate[ -]of[ -](?:claims?/)?(\\d{1,18})\\s*");

        /** With the other claim's number taken out of a reason that names it, as in "duplicate of 7". */
        DismissalJson parted() {
            var named = IN_ONE.matcher(reason == null ? "" : reason);
            return duplicateOf == null && named.matches()
                    ? new DismissalJson(Dismissal.DUPLICATE.id(), Long.valueOf(named.group(1)))
                    : this;
        }
    }

    @POST
    @Path("{id}/" + Action.Noun.DISMISSAL)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REVIEWERS)
    public ClaimJson dismiss(@PathParam("id") long id, @Nullable DismissalJson dismissal) {
        claims.get(id);
        var sent = Optional.ofNullable(dismissal)
                .orElse(new DismissalJson(null, null))
                .parted();
        return json(triage.dismiss(id, Dismissal.of(sent.reason()), sent.duplicateOf(), signedIn.account()));
    }

    /** @param due a date, the last day on which it is in time */
    public record AssignmentJson(
            @Nullable String assignee,
            @Nullable String due,
            @Nullable String note) {}

    @POST
    @Path("{id}/" + Action.Noun.ASSIGNMENT)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REVIEWERS)
    public ClaimJson assign(
            @PathParam("id") long id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable AssignmentJson sent) {
        claims.get(id);
        if (sent == null || sent.assignee() == null || sent.assignee().isBlank()) {
            throw Refusal.incomplete("assignee", "assignee_is_given");
        }
        return json(assignment.assign(
                id,
                sent.assignee(),
                Wording.date("due", sent.due()),
                sent.note(),
                version(ifMatch),
                signedIn.account()));
    }

    @POST
    @Path("{id}/" + Action.Noun.RELEASE)
    @RolesAllowed(Role.REVIEWERS)
    public ClaimJson release(@PathParam("id") long id) {
        return json(assignment.release(id, signedIn.account()));
    }

    @POST
    @Path("{id}/" + Action.Noun.START)
    @RolesAllowed(Role.REVIEWERS)
    public ClaimJson start(@PathParam("id") long id) {
        return json(assignment.start(id, signedIn.account()));
    }

    /** @param wholeClaimant whether it holds for every claim of the claimant */
    public record ConflictJson(@Nullable String reason, boolean wholeClaimant) {}

    @POST
    @Path("{id}/conflict")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REVIEWERS)
    public ClaimJson declareConflict(@PathParam("id") long id, @Nullable ConflictJson sent) {
        var conflict = Optional.ofNullable(sent).orElse(new ConflictJson(null, false));
        return json(conflicts.declare(id, orEmpty(conflict.reason()), conflict.wholeClaimant(), signedIn.account()));
    }

    /** @param claimant null where it is not known who made the claim */
    public record RephrasingJson(
            @Nullable String text, @Nullable String claimant) {}

    @POST
    @Path("{id}/rephrasing")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REVIEWERS)
    public ClaimJson rephrase(
            @PathParam("id") long id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable RephrasingJson sent) {
        var phrase = Optional.ofNullable(sent).orElse(new RephrasingJson(null, null));
        return json(claimEditing.rephrase(
                id, orEmpty(phrase.text()), phrase.claimant(), version(ifMatch), signedIn.account()));
    }

    /** @param at the UTF-16 unit of the article's text at which the second claim begins */
    public record SplitJson(@Nullable Integer at) {}

    /** Answers with both claims. */
    @POST
    @Path("{id}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.REVIEWERS)
    public Page<ClaimJson> split(@PathParam("id") long id, @Nullable SplitJson sent) {
        var first = claims.get(id);
        if (sent == null || sent.at() == null) {
            throw Refusal.incomplete("at", "is_inside_the_passage");
        }
        var second = claimEditing.split(id, sent.at(), signedIn.account());
        return new Page<>(List.of(json(first), json(second)), null);
    }

    private ClaimJson json(Claim claim) {
        return ClaimJson.of(claim, messageLookup);
    }

    /** Who names no version takes the claim as it is. */
    private static @Nullable Long version(@Nullable String ifMatch) {
        return ifMatch == null ? null : (Long) EntityTag.version(ifMatch);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

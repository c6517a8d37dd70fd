package org.adduce.desk;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.adduce.account.Account;
import org.adduce.account.SignedIn;
import org.adduce.claim.Claims;
import org.adduce.web.AccessRefused;
import org.adduce.web.ConcurrentChange;
import org.adduce.web.Flash;
import org.adduce.web.LocalPath;
import org.adduce.web.Responses;
import org.adduce.web.form.Form;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Takes the steps that the forms of a claim's page ask for. One that is refused, for whatever reason, loses nothing that was
 * typed: the page is shown again, with the claim as it is now and what was typed in its form, or beside it where the form is gone.
 */
@ApplicationScoped
class ClaimSteps {

    private final Claims claims;
    private final ClaimPage page;
    private final SignedIn signedIn;
    private final Flash flash;
    private final Event<AccessRefused> notYours;
    private final RoutingContext context;

    ClaimSteps(
            Claims claims,
            ClaimPage page,
            SignedIn signedIn,
            Flash flash,
            Event<AccessRefused> notYours,
            RoutingContext context) {
        this.claims = claims;
        this.page = page;
        this.signedIn = signedIn;
        this.flash = flash;
        this.notYours = notYours;
        this.context = context;
    }

    interface Step {
        void take(Account by);
    }

    /**
     * Leads back to where the form came from.
     *
     * @param verb   whose form it is
     * @param notice what is said there once the step is taken
     */
    Response perform(String verb, String notice, long claim, Form sent, Step step) {
        claims.get(claim);
        try {
            step.take(signedIn.account());
        } catch (RuntimeException thrown) {
            var refusal = ConcurrentChange.refusal(thrown, "claim_is_as_seen");
            if (refusal.kind() == Refusal.Kind.NOT_YOURS) {
                notYours.fire(new AccessRefused(refusal, context.request()));
            }
            return Responses.refused(refusal, page.page(claim, sent.refused(refusal), verb));
        }
        flash.say(notice);
        return Responses.seeOther(back(claim, sent));
    }

    private static String back(long claim, Form sent) {
        var then = sent.value("then");
        var place = then.matches("claim-\\d{1,18}") ? "#" + then : "";
        return LocalPath.of(sent.value("return")).map(list -> list + place).orElse("/desk/claims/" + claim);
    }

    static @Nullable Long number(Form sent, String field) {
        try {
            var text = sent.value(field).strip();
            return text.isEmpty() ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw Refusal.incomplete(field, "is_number");
        }
    }

    static @Nullable LocalDate date(Form sent, String field) {
        try {
            var text = sent.value(field).strip();
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.incomplete(field, "due_is_date");
        }
    }
}

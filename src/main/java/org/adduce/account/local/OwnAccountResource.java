package org.adduce.account.local;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.adduce.account.Account;
import org.adduce.account.ApiKeys;
import org.adduce.account.Client;
import org.adduce.account.LocalPeople;
import org.adduce.account.Role;
import org.adduce.account.Sessions;
import org.adduce.account.SignedIn;
import org.adduce.web.Flash;
import org.adduce.web.Responses;
import org.adduce.web.form.Form;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** What a person sees and does about their own account. */
@Path("/desk/account")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.REVIEWERS)
public class OwnAccountResource {

    private static final String HERE = "/desk/account";

    private final SignedIn signedIn;
    private final Sessions sessions;
    private final ApiKeys keys;
    private final PasswordChange passwords;
    private final SecondFactors factors;
    private final Flash flash;

    OwnAccountResource(
            SignedIn signedIn,
            Sessions sessions,
            ApiKeys keys,
            PasswordChange passwords,
            SecondFactors factors,
            Flash flash) {
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.keys = keys;
        this.passwords = passwords;
        this.factors = factors;
        this.flash = flash;
    }

    /** One of the person's sessions; {@code device} is empty where the browser said nothing recognisable. */
    public record SessionRow(long id, String device, Instant createdAt, Instant seenAt, boolean isThis) {}

    /** One of the person's keys. */
    public record KeyRow(
            long id,
            String label,
            Instant createdAt,
            @Nullable Instant usedAt) {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance own(
                Account account,
                boolean hasFactor,
                Form form,
                List<SessionRow> sessions,
                List<KeyRow> keys,
                @Nullable String newKey);
    }

    @GET
    @RolesAllowed(Role.REVIEWERS)
    public TemplateInstance show() {
        return page(Form.empty(), null);
    }

    @POST
    @LocalPeople
    @Path("password")
    @RolesAllowed(Role.REVIEWERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(MultivaluedMap<String, String> fields, HttpServerRequest request) {
        var form = Form.sent(fields);
        try {
            var wanted = NewPerson.of(form).password();
            long session = signedIn.session().orElseThrow();
            passwords.change(signedIn.account(), form.value("present"), wanted, session, Client.of(request));
        } catch (Refusal refusal) {
            return Responses.refused(page(form.refused(refusal), null));
        }
        flash.say("password_changed");
        return Responses.seeOther(HERE);
    }

    /** Answers with the page itself and no redirect: the key is nowhere but in this answer. */
    @POST
    @Path("keys")
    @Transactional
    @RolesAllowed(Role.REVIEWERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createKey(MultivaluedMap<String, String> fields) {
        var form = Form.sent(fields);
        var account = signedIn.account();
        try {
            var key = keys.create(account, form.value("label"), account);
            return Response.ok(page(Form.empty(), key)).build();
        } catch (Refusal refusal) {
            return Responses.refused(page(form.refused(refusal), null));
        }
    }

    @POST
    @Path("keys/{id}/revocation")
    @Transactional
    @RolesAllowed(Role.REVIEWERS)
    public Response revokeKey(long id) {
        var account = signedIn.account();
        keys.revoke(keys.byId(account, id).orElseThrow(NotFoundException::new), account);
        flash.say("key_revoked");
        return Responses.seeOther(HERE);
    }

    private TemplateInstance page(Form form, @Nullable String newKey) {
        var account = signedIn.account();
        long now = signedIn.session().orElse(0L); // who signed in elsewhere has none of ours
        var sessionRows = sessions.aliveOf(account).stream()
                .map(s -> new SessionRow(s.id(), Device.inWords(s.device()), s.createdAt(), s.seenAt(), s.id() == now))
                .toList();
        var keyRows = keys.of(account).stream()
                .map(key -> new KeyRow(key.id(), key.label(), key.createdAt(), key.usedAt()))
                .toList();
        return Templates.own(account, factors.isAskedOf(account), form, sessionRows, keyRows, newKey);
    }
}

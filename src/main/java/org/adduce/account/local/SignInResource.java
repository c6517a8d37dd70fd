package org.adduce.account.local;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Function;
import org.adduce.account.AccountMessages;
import org.adduce.account.Client;
import org.adduce.account.ConfiguredSignInMethod;
import org.adduce.account.SessionCookie;
import org.adduce.account.SignedIn;
import org.adduce.account.local.SignIn.Outcome;
import org.adduce.web.Languages;
import org.adduce.web.LocalPath;
import org.adduce.web.Responses;
import org.adduce.web.form.Form;
import org.jspecify.annotations.Nullable;

/** Signing in with a name and a password. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@EndpointDisabled(name = ConfiguredSignInMethod.SETTING, stringValue = ConfiguredSignInMethod.KEYCLOAK)
public class SignInResource {

    private static final String START = "/desk";

    private final SignIn signIn;
    private final SignedIn signedIn;
    private final SessionCookie cookie;
    private final Languages languages;

    SignInResource(SignIn signIn, SignedIn signedIn, SessionCookie cookie, Languages languages) {
        this.signIn = signIn;
        this.signedIn = signedIn;
        this.cookie = cookie;
        this.languages = languages;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance signIn(Form form, @Nullable String problem);

        static native TemplateInstance signInCode(Form form, @Nullable String problem);
    }

    @POST
    @Path("sign-in")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields, HttpServerRequest request) {
        var form = Form.sent(fields);
        if (form.value("name").isBlank() || form.value("password").isEmpty()) {
            return refused(form);
        }
        var outcome = signIn.attempt(form.value("name"), form.value("password"), Client.of(request));
        if (outcome instanceof Outcome.Admitted admitted) {
            return admitted(form, admitted.secret());
        }
        if (outcome instanceof Outcome.CodeWanted wanted) {
            return Response.ok(Templates.signInCode(form.with("ticket", wanted.ticket()), null))
                    .build();
        }
        return outcome instanceof Outcome.Wait wait
                ? mustWait(wait.time(), words -> Templates.signIn(form, words))
                : refused(form);
    }

    /** The second step of those who have a second factor; what is no ticket (any more) leads back to the first. */
    @POST
    @Path("sign-in/code")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response createWithCode(MultivaluedMap<String, String> fields, HttpServerRequest request) {
        var form = Form.sent(fields);
        var outcome = signIn.attemptCode(form.value("ticket"), form.value("code"), Client.of(request));
        if (outcome instanceof Outcome.Admitted admitted) {
            return admitted(form, admitted.secret());
        }
        if (outcome instanceof Outcome.Expired) {
            return Responses.refused(Templates.signIn(form, messages().sign_in_code_late()));
        }
        return outcome instanceof Outcome.Wait wait
                ? mustWait(wait.time(), words -> Templates.signInCode(form, words))
                : Responses.refused(
                        Templates.signInCode(form.with("code", ""), messages().sign_in_code_refused()));
    }

    private Response admitted(Form form, String secret) {
        var target = LocalPath.of(form.value("return")).orElse(START);
        signedIn.session().ifPresent(signIn::replaced);
        return Response.fromResponse(Responses.seeOther(target))
                .cookie(cookie.carrying(secret))
                .build();
    }

    /** Not at one of the fields: that would tell which of the two is wrong. */
    private Response refused(Form form) {
        return Responses.refused(Templates.signIn(form, messages().sign_in_refused()));
    }

    private Response mustWait(Duration time, Function<String, TemplateInstance> page) {
        var seconds = Math.max(1, time.plusMillis(999).toSeconds());
        var words = seconds < 90
                ? messages().sign_in_wait_seconds(seconds)
                : messages().sign_in_wait_minutes((seconds + 59) / 60);
        return Response.status(429)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .entity(page.apply(words))
                .build();
    }

    private AccountMessages messages() {
        return languages.messages(AccountMessages.class);
    }
}

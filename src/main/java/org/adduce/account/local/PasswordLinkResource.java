package org.adduce.account.local;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.adduce.account.Account;
import org.adduce.account.AccountMessages;
import org.adduce.account.ConfiguredSignInMethod;
import org.adduce.web.Flash;
import org.adduce.web.Languages;
import org.adduce.web.Responses;
import org.adduce.web.form.Form;
import org.adduce.workflow.Refusal;

/** Where somebody who lost their password chooses another one. */
@Path("/desk/passwords/{secret}")
@Produces(MediaType.TEXT_HTML)
@EndpointDisabled(name = ConfiguredSignInMethod.SETTING, stringValue = ConfiguredSignInMethod.KEYCLOAK)
public class PasswordLinkResource {

    private final PasswordLinks links;
    private final JoinPage page;
    private final Languages languages;
    private final Flash flash;

    PasswordLinkResource(PasswordLinks links, JoinPage page, Languages languages, Flash flash) {
        this.links = links;
        this.page = page;
        this.languages = languages;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance newPassword(Form form, Account person);
    }

    @GET
    @PermitAll
    public Response show(String secret, HttpServerRequest request) {
        return links.owner(secret)
                .map(person ->
                        Response.ok(Templates.newPassword(Form.empty(), person)).build())
                .orElseGet(() -> gone(request));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(String secret, MultivaluedMap<String, String> fields, HttpServerRequest request) {
        return links.owner(secret)
                .map(person -> choose(secret, person, Form.sent(fields)))
                .orElseGet(() -> gone(request));
    }

    private Response choose(String secret, Account person, Form form) {
        try {
            links.choose(secret, NewPerson.of(form).password());
        } catch (Refusal refusal) {
            return NewPerson.shownAgain(form, refusal)
                    .map(again -> Responses.refused(Templates.newPassword(again, person)))
                    .orElseThrow(() -> refusal);
        }
        flash.say("password_chosen");
        return Responses.seeOther("/desk/sign-in");
    }

    private Response gone(HttpServerRequest request) {
        return page.gone(messages().issue_password_link_is_good(), request);
    }

    private AccountMessages messages() {
        return languages.messages(AccountMessages.class);
    }
}

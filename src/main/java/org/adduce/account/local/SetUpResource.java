package org.adduce.account.local;

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
import org.adduce.account.AccountMessages;
import org.adduce.account.ConfiguredSignInMethod;
import org.adduce.web.Languages;
import org.adduce.web.form.Form;

/** Where the first admin is made, at the address that the console showed. */
@Path("/desk/set-up/{secret}")
@Produces(MediaType.TEXT_HTML)
@EndpointDisabled(name = ConfiguredSignInMethod.SETTING, stringValue = ConfiguredSignInMethod.KEYCLOAK)
public class SetUpResource {

    private final SetUp setUp;
    private final JoinPage page;
    private final Languages languages;

    SetUpResource(SetUp setUp, JoinPage page, Languages languages) {
        this.setUp = setUp;
        this.page = page;
        this.languages = languages;
    }

    @GET
    @PermitAll
    public Response show(String secret, HttpServerRequest request) {
        return setUp.admits(secret)
                ? Response.ok(page.show(
                                messages().join_set_up_title(), messages().join_set_up_lead()))
                        .build()
                : page.gone(messages().issue_set_up_link_is_good(), request);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(String secret, MultivaluedMap<String, String> fields, HttpServerRequest request) {
        if (!setUp.admits(secret)) {
            return page.gone(messages().issue_set_up_link_is_good(), request);
        }
        return page.send(
                Form.sent(fields),
                messages().join_set_up_title(),
                messages().join_set_up_lead(),
                request,
                person -> setUp.makeAdmin(secret, person));
    }

    private AccountMessages messages() {
        return languages.messages(AccountMessages.class);
    }
}

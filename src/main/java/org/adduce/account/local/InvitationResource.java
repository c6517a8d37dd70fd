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
import org.adduce.web.MessageLookup;
import org.adduce.web.form.Form;

/** Where somebody who was invited makes their account. */
@Path("/desk/invitations/{secret}")
@Produces(MediaType.TEXT_HTML)
@EndpointDisabled(name = ConfiguredSignInMethod.SETTING, stringValue = ConfiguredSignInMethod.KEYCLOAK)
public class InvitationResource {

    private final Invitations invitations;
    private final JoinPage page;
    private final Languages languages;
    private final MessageLookup messageLookup;

    InvitationResource(Invitations invitations, JoinPage page, Languages languages, MessageLookup messageLookup) {
        this.invitations = invitations;
        this.page = page;
        this.languages = languages;
        this.messageLookup = messageLookup;
    }

    @GET
    @PermitAll
    public Response show(String secret, HttpServerRequest request) {
        return invitations
                .bySecret(secret)
                .map(invitation -> Response.ok(page.show(messages().join_invitation_title(), lead(invitation)))
                        .build())
                .orElseGet(() -> gone(request));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(String secret, MultivaluedMap<String, String> fields, HttpServerRequest request) {
        return invitations
                .bySecret(secret)
                .map(invitation -> page.send(
                        Form.sent(fields),
                        messages().join_invitation_title(),
                        lead(invitation),
                        request,
                        person -> invitations.accept(secret, person)))
                .orElseGet(() -> gone(request));
    }

    private String lead(Invitation invitation) {
        return messages()
                .join_invitation_lead(
                        invitation.invitedBy().displayName(),
                        messageLookup.of("role", invitation.role().id()));
    }

    private Response gone(HttpServerRequest request) {
        return page.gone(messages().issue_invitation_is_open(), request);
    }

    private AccountMessages messages() {
        return languages.messages(AccountMessages.class);
    }
}

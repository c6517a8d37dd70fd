package org.adduce.account;

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
import org.adduce.web.Form;
import org.adduce.web.Words;

/** Where somebody who was invited makes their account. */
@Path("/desk/invitations/{secret}")
@Produces(MediaType.TEXT_HTML)
@EndpointDisabled(name = EntranceInUse.SETTING, stringValue = EntranceInUse.KEYCLOAK)
public class InvitationResource {

    private final Invitations invitations;
    private final JoinPage page;
    private final AccountMessages messages;
    private final Words words;

    InvitationResource(Invitations invitations, JoinPage page, AccountMessages messages, Words words) {
        this.invitations = invitations;
        this.page = page;
        this.messages = messages;
        this.words = words;
    }

    @GET
    @PermitAll
    public Response show(String secret, HttpServerRequest request) {
        return invitations
                .bySecret(secret)
                .map(invitation -> Response.ok(page.show(messages.join_invitation_title(), lead(invitation))).build())
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
                        messages.join_invitation_title(),
                        lead(invitation),
                        request,
                        person -> invitations.accept(secret, person)))
                .orElseGet(() -> gone(request));
    }

    private String lead(Invitation invitation) {
        return messages.join_invitation_lead(
                invitation.invitedBy().displayName(), words.of("role", invitation.role().id()));
    }

    private Response gone(HttpServerRequest request) {
        return page.gone(messages.issue_invitation_is_open(), request);
    }
}

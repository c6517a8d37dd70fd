package org.adduce.account.local;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.adduce.account.LocalPeople;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.web.Flash;
import org.adduce.web.Responses;
import org.adduce.web.Site;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where admins invite people, and withdraw invitations; what an invited person sees is {@link InvitationResource}. */
@Path("/desk/people")
@Produces(MediaType.TEXT_HTML)
public class OpenInvitationsResource {

    private final Invitations invitations;
    private final PeoplePage page;
    private final SignedIn signedIn;
    private final Site site;
    private final Flash flash;

    OpenInvitationsResource(Invitations invitations, PeoplePage page, SignedIn signedIn, Site site, Flash flash) {
        this.invitations = invitations;
        this.page = page;
        this.signedIn = signedIn;
        this.site = site;
        this.flash = flash;
    }

    /** Answers with the page itself and no redirect: the link is nowhere but in this answer. */
    @POST
    @LocalPeople
    @Path("invitations")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance invite(@RestForm @Nullable String role) {
        var secret = invitations.invite(PeopleResource.named(role), signedIn.account());
        return page.withInvitation(site.absolute("/desk/invitations/" + secret));
    }

    @POST
    @LocalPeople
    @Path("invitations/{id}/withdrawal")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    public Response withdraw(long id) {
        invitations.withdraw(invitations.byId(id).orElseThrow(NotFoundException::new), signedIn.account());
        flash.say("invitation_withdrawn");
        return Responses.seeOther("/desk/people");
    }
}

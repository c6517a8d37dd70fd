package org.adduce.account.local;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import org.adduce.account.Account;
import org.adduce.account.LocalPeople;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.adduce.web.Fault;
import org.adduce.web.Flash;
import org.adduce.web.Responses;
import org.adduce.web.Site;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The admins' page about everyone at the desk. */
@Path("/desk/people")
@Produces(MediaType.TEXT_HTML)
public class PeopleResource {

    private static final String HERE = "/desk/people";

    private final People people;
    private final PasswordLinks passwordLinks;
    private final SecondFactors factors;
    private final PeoplePage page;
    private final SignedIn signedIn;
    private final Site site;
    private final Flash flash;

    PeopleResource(
            People people,
            PasswordLinks passwordLinks,
            SecondFactors factors,
            PeoplePage page,
            SignedIn signedIn,
            Site site,
            Flash flash) {
        this.people = people;
        this.passwordLinks = passwordLinks;
        this.factors = factors;
        this.page = page;
        this.signedIn = signedIn;
        this.site = site;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Role.ADMINS)
    public TemplateInstance list(@RestQuery @Nullable String q, @RestQuery @Nullable String after) {
        return page.listing(q, after);
    }

    @POST
    @LocalPeople
    @Path("{name}/role")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeRole(String name, @RestForm @Nullable String role) {
        return change(name, "role_changed", (person, by) -> people.changeRole(person, named(role), by));
    }

    /** Answers with the page itself and no redirect: the link is nowhere but in this answer. */
    @POST
    @LocalPeople
    @Path("{name}/password-link")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    public TemplateInstance makePasswordLink(String name) {
        var person = find(name);
        var secret = passwordLinks.make(person, signedIn.account());
        return page.withPasswordLink(person, site.absolute("/desk/passwords/" + secret));
    }

    /** For somebody who lost both their app and their recovery codes. */
    @POST
    @LocalPeople
    @Path("{name}/second-factor/removal")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    public Response removeSecondFactor(String name) {
        return change(name, "second_factor_removed", factors::remove);
    }

    @POST
    @LocalPeople
    @Path("{name}/deactivation")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    public Response deactivate(String name) {
        return change(name, "deactivated", people::deactivate);
    }

    @POST
    @LocalPeople
    @Path("{name}/reactivation")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    public Response reactivate(String name) {
        return change(name, "reactivated", people::reactivate);
    }

    /**
     * Changes something about one person, and leads back to the page.
     *
     * @param notice what is said there
     * @param change of the person, by the admin who is signed in
     */
    private Response change(String name, String notice, BiConsumer<Account, Account> change) {
        var person = find(name);
        change.accept(person, signedIn.account());
        flash.say(notice, person.displayName());
        return Responses.seeOther(HERE);
    }

    static Role named(@Nullable String role) {
        return Role.of(role).orElseThrow(() -> Fault.badRequest("role", "role_is_known"));
    }

    private Account find(String name) {
        return people.byName(name).orElseThrow(NotFoundException::new);
    }
}

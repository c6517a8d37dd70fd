package org.adduce.account.local;

import io.quarkus.qute.CheckedTemplate;
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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.adduce.account.Account;
import org.adduce.account.Directory;
import org.adduce.account.LastSeen;
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
    private final LastSeen lastSeen;
    private final Invitations invitations;
    private final PasswordLinks passwordLinks;
    private final SecondFactors factors;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Site site;
    private final Flash flash;

    PeopleResource(
            People people,
            LastSeen lastSeen,
            Invitations invitations,
            PasswordLinks passwordLinks,
            SecondFactors factors,
            Directory directory,
            SignedIn signedIn,
            Site site,
            Flash flash) {
        this.people = people;
        this.lastSeen = lastSeen;
        this.invitations = invitations;
        this.passwordLinks = passwordLinks;
        this.factors = factors;
        this.directory = directory;
        this.signedIn = signedIn;
        this.site = site;
        this.flash = flash;
    }

    /** One person, and when they or one of their programs was last here. */
    public record PersonRow(Account account, @Nullable Instant seenAt, boolean isSelf, boolean hasFactor) {}

    /** An invitation that nobody has used yet. */
    public record InvitationRow(long id, String role, String invitedBy, Instant expiresAt) {}

    /** The link with which that person chooses another password. */
    public record PasswordLinkShown(Account account, String address) {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance people(
                List<PersonRow> people,
                List<InvitationRow> invitations,
                List<String> roles,
                @Nullable String newLink,
                @Nullable PasswordLinkShown passwordLink,
                @Nullable PeopleNotYetHere peopleNotYetHere);
    }

    @GET
    @RolesAllowed(Role.ADMINS)
    public TemplateInstance list(@RestQuery @Nullable String q, @RestQuery @Nullable String after) {
        return page(null, null, PeopleNotYetHere.of(directory, q, after));
    }

    /** Answers with the page itself and no redirect: the link is nowhere but in this answer. */
    @POST
    @LocalPeople
    @Path("invitations")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance invite(@RestForm @Nullable String role) {
        var secret = invitations.invite(named(role), signedIn.account());
        return page(site.absolute("/desk/invitations/" + secret), null);
    }

    @POST
    @LocalPeople
    @Path("invitations/{id}/withdrawal")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    public Response withdraw(long id) {
        invitations.withdraw(invitations.byId(id).orElseThrow(NotFoundException::new), signedIn.account());
        flash.say("invitation_withdrawn");
        return Responses.seeOther(HERE);
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

    /** Answers with the page itself and no redirect, as {@link #invite} does. */
    @POST
    @LocalPeople
    @Path("{name}/password-link")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    public TemplateInstance makePasswordLink(String name) {
        var person = find(name);
        var secret = passwordLinks.make(person, signedIn.account());
        return page(null, new PasswordLinkShown(person, site.absolute("/desk/passwords/" + secret)));
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

    private TemplateInstance page(@Nullable String newLink, @Nullable PasswordLinkShown passwordLink) {
        return page(newLink, passwordLink, null);
    }

    private TemplateInstance page(
            @Nullable String newLink,
            @Nullable PasswordLinkShown passwordLink,
            @Nullable PeopleNotYetHere peopleNotYetHere) {
        var self = signedIn.account();
        var seen = lastSeen.byAccount();
        var holders = Set.copyOf(factors.holders());
        var rows = people.all().stream()
                .map(account -> new PersonRow(
                        account, seen.get(account.id()), account.equals(self), holders.contains(account.id())))
                .toList();
        var open = invitations.open().stream()
                .map(i -> new InvitationRow(i.id(), i.role().id(), i.invitedBy().displayName(), i.expiresAt()))
                .toList();
        var roles = Arrays.stream(Role.values()).map(Role::id).toList();
        return Templates.people(rows, open, roles, newLink, passwordLink, peopleNotYetHere);
    }

    private static Role named(@Nullable String role) {
        return Role.of(role).orElseThrow(() -> Fault.badRequest("role", "role_is_known"));
    }

    private Account find(String name) {
        return people.byName(name).orElseThrow(NotFoundException::new);
    }
}

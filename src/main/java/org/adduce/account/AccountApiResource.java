package org.adduce.account;

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
import java.util.List;
import org.adduce.web.Responses;
import org.adduce.workflow.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People by API. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class AccountApiResource {

    private final People people;
    private final SignedIn signedIn;

    AccountApiResource(People people, SignedIn signedIn) {
        this.people = people;
        this.signedIn = signedIn;
    }

    /** A desk's people fit one page, so there is never a next one. */
    public record Listed(List<AccountJson> items, @Nullable String next) {}

    /** The role that a person is to have from now on. */
    public record Given(@Nullable String role) {}

    @GET
    @RolesAllowed(Role.EDITORS)
    @Operation(summary = "List people, including deactivated ones")
    public Listed list() {
        return new Listed(people.all().stream().map(AccountJson::of).toList(), null);
    }

    @POST
    @LocalPeople
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Role.ADMINS)
    @Operation(
            summary = "Create an account",
            description = "The highest role counts. Without a password, the person can use API keys only.")
    @APIResponseSchema(value = AccountJson.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "Each issue names its field")
    public Response create(@Nullable NewAccountJson body) {
        var account = people.create(RequestBodies.given(body).wanted(), signedIn.account());
        return Responses.created("/api/v1/accounts/" + account.name(), AccountJson.of(account));
    }

    @GET
    @Path("{name}")
    @RolesAllowed(Role.REVIEWERS)
    @Operation(summary = "Get a person")
    public AccountJson show(String name) {
        return AccountJson.of(find(name));
    }

    @POST
    @LocalPeople
    @Path("{name}/role")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Role.ADMINS)
    @Operation(summary = "Change a person's role")
    @APIResponse(responseCode = "409", description = "The last active admin, or a deactivated person")
    public AccountJson changeRole(String name, @Nullable Given body) {
        var person = find(name);
        var role = Role.of(RequestBodies.given(body).role())
                .orElseThrow(() -> Refusal.incomplete("role", "role_is_known"));
        people.changeRole(person, role, signedIn.account());
        return AccountJson.of(person);
    }

    @POST
    @LocalPeople
    @Path("{name}/deactivation")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    @Operation(
            summary = "Deactivate a person",
            description = "Ends their sessions, revokes their keys, and marks their claims as needing a new assignee.")
    @APIResponse(responseCode = "409", description = "The last active admin")
    public AccountJson deactivate(String name) {
        var person = find(name);
        people.deactivate(person, signedIn.account());
        return AccountJson.of(person);
    }

    @POST
    @LocalPeople
    @Path("{name}/reactivation")
    @Transactional
    @RolesAllowed(Role.ADMINS)
    @Operation(summary = "Reactivate a person")
    public AccountJson reactivate(String name) {
        var person = find(name);
        people.reactivate(person, signedIn.account());
        return AccountJson.of(person);
    }

    private Account find(String name) {
        return people.byName(name).orElseThrow(NotFoundException::new);
    }
}

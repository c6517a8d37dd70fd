package org.adduce.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People by API. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountApiResource {

    private final People people;

    AccountApiResource(People people) {
        this.people = people;
    }

    /** A desk's people fit one page, so there is never a next one. */
    public record Listed(List<AccountJson> items, @Nullable String next) {}

    @GET
    @RolesAllowed(Role.EDITORS)
    public Listed list() {
        return new Listed(people.all().stream().map(AccountJson::of).toList(), null);
    }
}

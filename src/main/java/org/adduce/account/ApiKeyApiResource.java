package org.adduce.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.adduce.workflow.Guards;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person's keys by API: for themself, or for anybody by an admin. */
@Path("/api/v1/accounts/{name}/keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REVIEWERS)
@Tag(name = "People")
public class ApiKeyApiResource {

    private final People people;
    private final ApiKeys keys;
    private final SignedIn signedIn;

    ApiKeyApiResource(People people, ApiKeys keys, SignedIn signedIn) {
        this.people = people;
        this.keys = keys;
        this.signedIn = signedIn;
    }

    /** What a key is for, in the person's words. */
    public record Wanted(@Nullable String label) {}

    /** @param key the secret; it is not shown again */
    public record Created(long id, String key) {}

    /** A key that is there, without its secret. */
    public record Shown(
            long id,
            String label,
            Instant createdAt,
            @Nullable Instant usedAt) {}

    /** All of them fit one page, so there is never a next one. */
    public record Listed(List<Shown> items, @Nullable String next) {}

    @GET
    @RolesAllowed(Role.REVIEWERS)
    @Operation(summary = "List a person's keys, without their secrets")
    public Listed list(String name) {
        var shown = keys.of(owner(name)).stream()
                .map(key -> new Shown(key.id(), key.label(), key.createdAt(), key.usedAt()))
                .toList();
        return new Listed(shown, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @RolesAllowed(Role.REVIEWERS)
    @Operation(summary = "Create a key", description = "The secret is in this response only.")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response create(String name, @Nullable Wanted body) {
        var label = body == null ? "" : Objects.requireNonNullElse(body.label(), "");
        var made = keys.make(owner(name), label, signedIn.account());
        return Response.status(201)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Created(made.key().id(), made.secret()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed(Role.REVIEWERS)
    @Operation(summary = "Revoke a key", description = "The key stops working at once.")
    public void revoke(String name, long id) {
        var key = keys.byId(owner(name), id).orElseThrow(NotFoundException::new);
        keys.revoke(key, signedIn.account());
    }

    private Account owner(String name) {
        var owner = people.byName(name).orElseThrow(NotFoundException::new);
        var self = signedIn.account();
        new Guards()
                .person("key_is_yours", owner.equals(self) || self.is(Role.ADMIN))
                .check();
        return owner;
    }
}

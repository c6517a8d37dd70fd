package org.adduce.web;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Fails in every way that a resource can fail, once as a page and once as API. */
abstract class Throwing {

    private static final Map<String, Supplier<Throwable>> FAILURES = Map.ofEntries(
            Map.entry("wrong-stage", () -> refusal(Refusal.Kind.WRONG_STAGE)),
            Map.entry("not-yours", () -> refusal(Refusal.Kind.NOT_YOURS)),
            Map.entry("stale", () -> refusal(Refusal.Kind.STALE)),
            Map.entry(
                    "incomplete",
                    () -> new Refusal(
                            Refusal.Kind.INCOMPLETE,
                            List.of(new Issue("title", "not_blank"), new Issue("url", "pattern")))),
            Map.entry("unauthenticated", UnauthorizedException::new),
            Map.entry("forbidden", ForbiddenException::new),
            Map.entry("missing", NotFoundException::new),
            Map.entry("bad-parameter", () -> Fault.badRequest("after", "cursor_is_known")),
            Map.entry("too-large", Fault::tooLarge),
            Map.entry("zip", () -> Fault.unsupportedType("file", "invalid")),
            Map.entry("too-many", () -> Fault.tooMany(Duration.ofMillis(1500))),
            Map.entry(
                    "lost-race",
                    () -> new RuntimeException(
                            new RollbackException().initCause(new OptimisticLockException("secret")))),
            Map.entry("lock-timeout", () -> new PersistenceException(new LockTimeoutException("secret"))),
            Map.entry(
                    "deadlock",
                    () -> new RuntimeException(new LockAcquisitionException("secret", new SQLException("secret")))),
            Map.entry("row-locked", () -> new RuntimeException(new PessimisticLockException("secret"))),
            Map.entry("database", () -> new PersistenceException("secret table")),
            Map.entry("bug", () -> new IllegalArgumentException("secret")));

    private static Refusal refusal(Refusal.Kind kind) {
        return new Refusal(kind, List.of(Issue.of("invalid")));
    }

    private static <T extends Throwable> RuntimeException thrown(Throwable thrown) throws T {
        @SuppressWarnings("unchecked")
        var any = (T) thrown;
        throw any;
    }

    @GET
    @Path("failures/{name}")
    @PermitAll
    public String fail(@PathParam("name") String name) {
        throw Throwing.<RuntimeException>thrown(FAILURES.get(name).get());
    }

    @POST
    @Path("failures/{name}")
    @PermitAll
    public String failToChange(@PathParam("name") String name) {
        return fail(name);
    }

    @GET
    @Path("numbers/{number}")
    @PermitAll
    public String number(@PathParam("number") long number, @QueryParam("limit") int limit) {
        return number + " " + limit;
    }

    @GET
    @Path("staff")
    @RolesAllowed("reviewer")
    public String staff() {
        return "staff";
    }

    /** Nobody said who may use this. */
    @GET
    @Path("unannotated")
    public String unannotated() {
        return "nobody's";
    }

    @POST
    @Path("change")
    @PermitAll
    public String change() {
        return "changed";
    }

    @PUT
    @Path("versions")
    @PermitAll
    public String version(@HeaderParam("If-Match") @Nullable String ifMatch) {
        return "version " + EntityTag.version(ifMatch);
    }

    @POST
    @Path("rest-form")
    @PermitAll
    public String restForm(@RestForm @Nullable String title) {
        return "" + title;
    }

    @GET
    @Path("see-other")
    @PermitAll
    public Response seeOther() {
        return Responses.seeOther("/desk");
    }

    record Note(@NotBlank String title, @NotNull Integer number) {}

    /** As pages. */
    @Path("/desk/test")
    public static class Page extends Throwing {
        @POST
        @Path("notes")
        @Consumes("application/json")
        @Produces("application/json")
        @PermitAll
        public Note note(@Valid @NotNull Note note) {
            return note;
        }
    }

    /** As API. */
    @Path("/api/v1/test")
    public static class Api extends Throwing {
        @POST
        @Path("notes")
        @Consumes("application/json")
        @Produces("application/json")
        @PermitAll
        public Note note(@Valid @NotNull Note note) {
            return note;
        }
    }
}

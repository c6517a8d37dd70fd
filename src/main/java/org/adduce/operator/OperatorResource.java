package org.adduce.operator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.account.OperatorToken;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Storable;

/** Where the commands ask the running program. What it answers grows while it works. */
@Path("/api/v1/operator")
@RolesAllowed(OperatorToken.ROLE)
public class OperatorResource {

    private final Operations operations;

    OperatorResource(Operations operations) {
        this.operations = operations;
    }

    /** Tells a command that this is the program that it looks for. */
    @GET
    public void here() {}

    /** @param arguments of the operation, by name */
    @POST
    @Path("{operation}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(@PathParam("operation") String name, Map<String, String> arguments) {
        var operation = operations.find(name).orElseThrow(NotFoundException::new);
        var given = arguments == null ? Map.<String, String>of() : arguments;
        new Guards().content(unknown(given.keySet(), operation)).check();
        StreamingOutput told = out -> {
            var outputFrames = new OutputFrames(out);
            outputFrames.exit(operations.run(name, given, outputFrames));
        };
        return Response.ok(told)
                .header(HttpHeaders.CONTENT_TYPE, OutputFrames.MEDIA_TYPE)
                .build();
    }

    /** What only looks like the argument that holds an operation back must not let it run. */
    private static List<Issue> unknown(Set<String> given, Operation operation) {
        return given.stream()
                .filter(name -> !operation.arguments().contains(name))
                .sorted()
                .map(name -> new Issue(Storable.shown(name), "field_is_known"))
                .toList();
    }
}

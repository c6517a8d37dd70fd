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
import java.util.Map;
import org.adduce.account.OperatorToken;

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
        operations.find(name).orElseThrow(NotFoundException::new);
        var given = arguments == null ? Map.<String, String>of() : arguments;
        StreamingOutput told = out -> {
            var frames = new Frames(out);
            frames.exit(operations.run(name, given, frames));
        };
        return Response.ok(told).header(HttpHeaders.CONTENT_TYPE, Frames.MEDIA_TYPE).build();
    }
}

package org.adduce.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.adduce.web.Answers;

/** The short address of the log for people; who may see it is said where it leads. */
@Path("/audit")
public class AuditAddressResource {

    @GET
    @PermitAll
    public Response show(@Context UriInfo address) {
        var query = address.getRequestUri().getRawQuery();
        return Answers.seeOther(query == null ? "/desk/audit" : "/desk/audit?" + query);
    }
}

package org.adduce.audit.history;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.adduce.web.Responses;

/** The short address of the log for people; who may see it is said where it leads. */
@Path("/audit")
public class AuditAddressResource {

    @GET
    @PermitAll
    public Response show(@Context UriInfo address) {
        var query = address.getRequestUri().getRawQuery();
        return Responses.seeOther(query == null ? "/desk/audit" : "/desk/audit?" + query);
    }
}

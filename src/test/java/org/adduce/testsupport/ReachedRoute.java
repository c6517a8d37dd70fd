package org.adduce.testsupport;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Tells tests which resource method a request was led to, whatever it answered. */
public class ReachedRoute {

    public static final String HEADER = "Adduce-Test-Route";

    @ServerResponseFilter
    public void tell(SimpleResourceInfo resource, ContainerResponseContext response) {
        if (resource != null && resource.getResourceClass() != null) {
            response.getHeaders()
                    .putSingle(HEADER, resource.getResourceClass().getSimpleName() + "." + resource.getMethodName());
        }
    }
}

package org.adduce.testsupport;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.adduce.web.RequestId;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Tells tests which resource method a request was led to, whatever it answered, and under which id it stands in the log. */
public class ReachedRoute {

    public static final String HEADER = "Adduce-Test-Route";
    /** The id that the request has in the audit log. */
    public static final String REQUEST = "Adduce-Test-Request";

    private static final Queue<Answered> ANSWERED = new ConcurrentLinkedQueue<>();

    @Inject
    RequestId requestId;

    /**
     * A request that a resource answered.
     *
     * @param code the resource's class and method, as {@link RunningRoutes.Route#code} has them
     */
    public record Answered(String verb, String code, int status, String requestId) {

        public boolean isSuccess() {
            return status < 400;
        }
    }

    @ServerResponseFilter
    public void tell(SimpleResourceInfo resource, ContainerRequestContext request, ContainerResponseContext response) {
        if (resource != null && resource.getResourceClass() != null) {
            var code = resource.getResourceClass().getSimpleName() + "." + resource.getMethodName();
            response.getHeaders().putSingle(HEADER, code);
            response.getHeaders().putSingle(REQUEST, requestId.value());
            ANSWERED.add(new Answered(request.getMethod(), code, response.getStatus(), requestId.value()));
        }
    }

    /** What was answered since this was called last. */
    public static List<Answered> answered() {
        var all = List.copyOf(ANSWERED);
        ANSWERED.removeAll(all);
        return all;
    }
}

package org.adduce.web.failure;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Brings whatever a resource throws to {@link FailureAnswers}. */
class ExceptionMappers {

    private final FailureAnswers answers;

    ExceptionMappers(FailureAnswers answers) {
        this.answers = answers;
    }

    /** Those beside Throwable are named because the framework has mappers of its own for them. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        ValidationException.class,
        ResteasyReactiveViolationException.class,
        MismatchedInputException.class
    })
    Response answer(Throwable thrown, HttpServerRequest request) {
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
            return http.getResponse();
        }
        var answer = answers.answer(thrown, request);
        var response = Response.status(answer.status()).entity(answer.body());
        answer.headers().forEach(response::header);
        return response.build();
    }
}

package org.adduce.account.keycloak;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.client.api.QuarkusRestClientProperties;
import org.jboss.resteasy.reactive.client.impl.ClientBuilderImpl;
import org.jboss.resteasy.reactive.server.jackson.JacksonBasicMessageBodyReader;

/**
 * Connections to Keycloak that give up. Those of the extension ({@code KeycloakAdminRestClientProvider}) wait for an
 * answer for ever and cannot be told not to; these read as they do, and trust what the JVM trusts.
 */
final class TimeLimitedClient {

    /** Keycloak may be newer than its client here. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * How long a connection is kept for the next question. Whatever closes it for standing idle comes later, ours or
     * somebody else's: it would hit a question that was just being asked.
     */
    private static final int KEPT_SECONDS = 1;

    private TimeLimitedClient() {}

    /** @param timeout how long to wait for a connection, for an answer to begin, and for each part of it */
    static Client of(Duration timeout) {
        int millis = Math.toIntExact(timeout.toMillis());
        return new ClientBuilderImpl()
                .registerMessageBodyReader(
                        new JacksonBasicMessageBodyReader(JSON),
                        Object.class,
                        List.of(MediaType.APPLICATION_JSON),
                        true,
                        Priorities.USER - 100) // before the desk's own, which may be strict
                .clientOptionsCustomizer(options -> options.setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setReadIdleTimeout(Math.addExact(millis, KEPT_SECONDS * 1000)))
                .property(QuarkusRestClientProperties.CONNECTION_TTL, KEPT_SECONDS)
                .connectTimeout(millis, TimeUnit.MILLISECONDS)
                .readTimeout(millis, TimeUnit.MILLISECONDS)
                .build();
    }

    /**
     * Asks outside the transaction of whoever wants to know: it would go along to the thread that reads the answer, and
     * could not be committed while it is still there.
     *
     * @throws RuntimeException if there is no answer, or not the one that was asked for
     */
    static <T> T ask(Callable<T> question) {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            try {
                return question.call();
            } catch (ProcessingException e) {
                if (e.getCause() instanceof InterruptedException) {
                    Thread.currentThread().interrupt(); // the client forgets it
                }
                throw e;
            }
        });
    }
}

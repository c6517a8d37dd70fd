package org.adduce.account.keycloak;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.Client;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UsersResource;

/**
 * Asks Keycloak's admin interface about people, as our client's service account, which may look at users and nothing
 * else. After some failures nothing is asked for a while, so that nobody waits for a Keycloak that is away.
 *
 * <p>Keycloak's own client could keep the token too, but not here: it learns of a refused one on the thread that reads
 * the answers, where it waits for whoever fetches the next, who waits for that thread; and it would try a refresh token
 * that was revoked again and again. So each token gets a client of its own, which shares the connections.
 */
@ApplicationScoped
class Administration {

    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final Realm realm;
    private final Clock clock;
    private final Client client;

    private @Nullable Access access;

    Administration(Realm realm, KeycloakConfig config, Clock clock) {
        this.realm = realm;
        this.clock = clock;
        this.client = TimeLimitedClient.of(config.timeout());
    }

    /** Keycloak did not answer, or not as it should: nothing is known of what was asked. */
    static final class Away extends RuntimeException {
        Away(Throwable cause) {
            super("Keycloak does not answer, or not as it should", cause);
        }
    }

    /** The realm's people as one token shows them. */
    private record Access(UsersResource users, Instant goodUntil) {}

    /**
     * @return what Keycloak answers; empty if there is no such thing
     * @throws Away if Keycloak does not answer, or refuses
     */
    @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.5, delay = 10_000)
    <T> Optional<T> ask(Function<UsersResource, @Nullable T> question) {
        try {
            return TimeLimitedClient.ask(() -> answer(question));
        } catch (RuntimeException e) {
            throw new Away(e);
        }
    }

    /** A token may be refused before its time, when it was revoked or the realm's keys were replaced: then with another. */
    private <T> Optional<T> answer(Function<UsersResource, @Nullable T> question) {
        var first = access();
        try {
            return answer(question, first);
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != UNAUTHORIZED) {
                throw e;
            }
        }
        forget(first);
        return answer(question, access());
    }

    private static <T> Optional<T> answer(Function<UsersResource, @Nullable T> question, Access access) {
        try {
            var answer = question.apply(access.users());
            if (answer == null) {
                throw new IllegalStateException("an answer without content");
            }
            return Optional.of(answer);
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private synchronized Access access() {
        if (access == null || !clock.instant().isBefore(access.goodUntil())) {
            access = granted();
        }
        return access;
    }

    private synchronized void forget(Access refused) {
        if (access == refused) {
            access = null;
        }
    }

    private Access granted() {
        var token = keycloak()
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(encoded(realm.clientId()))
                .clientSecret(encoded(realm.clientSecret()))
                .build()
                .tokenManager()
                .grantToken();
        var users =
                keycloak().authorization(token.getToken()).build().proxy(UsersResource.class, realm.admin("/users"));
        // Half its time: it must still be good when it arrives.
        return new Access(users, clock.instant().plusSeconds(token.getExpiresIn() / 2));
    }

    private KeycloakBuilder keycloak() {
        return KeycloakBuilder.builder()
                .serverUrl(realm.server())
                .realm(realm.name())
                .resteasyClient(client);
    }

    /** As RFC 6749, section 2.3.1, wants both in the header for Basic authentication; the client leaves it out. */
    private static String encoded(String credential) {
        return URLEncoder.encode(credential, StandardCharsets.UTF_8);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}

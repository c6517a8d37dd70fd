package org.adduce.account.keycloak;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.jspecify.annotations.Nullable;

/**
 * Asks Keycloak's admin interface about people, as our client's service account, which may look at users and nothing
 * else. After some failures nothing is asked for a while, so that nobody waits for a Keycloak that is away.
 */
@ApplicationScoped
class Administration {

    private final Realm realm;
    private final KeycloakConfig config;
    private final Clock clock;
    private final HttpClient client;

    private @Nullable String token;
    private Instant goodUntil = Instant.MIN;

    Administration(Realm realm, KeycloakConfig config, Clock clock) {
        this.realm = realm;
        this.config = config;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.timeout())
                .build();
    }

    /** Keycloak did not answer, or not as it should: nothing is known of what was asked. */
    static final class Away extends RuntimeException {
        Away(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }

    /**
     * @param path below the realm's, such as {@code /users/…}
     * @return the JSON object or array; empty if there is no such thing
     * @throws Away if Keycloak does not answer, or refuses
     */
    @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.5, delay = 10_000)
    Optional<Object> get(String path) {
        var answer = send(HttpRequest.newBuilder(realm.admin(path)).header("Authorization", "Bearer " + token()));
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        return Optional.of(json(expected(answer)));
    }

    private synchronized String token() {
        if (token == null || !clock.instant().isBefore(goodUntil)) {
            var form = "grant_type=client_credentials&client_id=" + encoded(realm.clientId())
                    + "&client_secret=" + encoded(realm.clientSecret());
            var request = HttpRequest.newBuilder(realm.at("/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form));
            var given = (JsonObject) json(expected(send(request)));
            token = given.getString("access_token");
            // Half its time: it must still be good when it arrives.
            goodUntil = clock.instant().plusSeconds(given.getLong("expires_in") / 2);
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(config.timeout()).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Away("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away("Keycloak was not waited for", e);
        }
    }

    private static HttpResponse<String> expected(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new Away("Keycloak answered %d at %s".formatted(answer.statusCode(), path(answer.uri())), null);
        }
        return answer;
    }

    private static Object json(HttpResponse<String> answer) {
        try {
            return Json.decodeValue(answer.body());
        } catch (DecodeException e) {
            throw new Away("Keycloak answered no JSON at " + path(answer.uri()), e);
        }
    }

    private static String path(URI uri) {
        return uri.getPath();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

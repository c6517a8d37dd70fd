package org.adduce.account.keycloak;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether Keycloak answers now; asked at most once in two seconds, however many people want to know. */
@Singleton
class Reach {

    private static final Duration LATEST = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Realm realm;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private @Nullable Instant askedAt;
    private boolean answers;

    Reach(Realm realm, Clock clock) {
        this.realm = realm;
        this.clock = clock;
    }

    synchronized boolean isThere() {
        var now = clock.instant();
        if (askedAt == null || !now.isBefore(askedAt.plus(LATEST))) {
            answers = ask();
            askedAt = clock.instant();
        }
        return answers;
    }

    private boolean ask() {
        var request = HttpRequest.newBuilder(realm.at("/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

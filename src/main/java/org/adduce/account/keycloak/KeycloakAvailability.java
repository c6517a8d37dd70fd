package org.adduce.account.keycloak;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.Client;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether Keycloak answers now; asked at most once in two seconds, however many people want to know. */
@ApplicationScoped
class KeycloakAvailability {

    private static final Duration LATEST = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Realm realm;
    private final Clock clock;
    private final Client client;

    private @Nullable Instant askedAt;
    private boolean answers;

    KeycloakAvailability(Realm realm, Clock clock) {
        this.realm = realm;
        this.clock = clock;
        this.client = TimeLimitedClient.of(PATIENCE);
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
        try {
            return TimeLimitedClient.ask(() -> status() == 200);
        } catch (RuntimeException away) {
            return false;
        }
    }

    private int status() {
        try (var answer = client.target(realm.at("/.well-known/openid-configuration"))
                .request()
                .get()) {
            return answer.getStatus();
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}

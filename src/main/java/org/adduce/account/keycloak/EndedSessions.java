package org.adduce.account.keycloak;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that ended while the tokens made for them are good by themselves for some minutes more. Kept in the database:
 * a restart forgets none, and whichever process is told, all know.
 */
@ApplicationScoped
@Transactional
class EndedSessions implements PanacheRepository<EndedSession> {

    /** No token outlives it, and no refresh is granted for a session that has ended. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final Clock clock;

    EndedSessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param sessionId null for all sessions of the subject
     * @return false if it was known already
     */
    boolean add(@Nullable String sessionId, String subject) {
        if (sessionId != null && has(sessionId, subject, clock.instant())) {
            return false;
        }
        var now = clock.instant();
        delete("endedAt < ?1", now.minus(KEPT));
        persist(new EndedSession(sessionId, subject, now.truncatedTo(ChronoUnit.SECONDS)));
        return true;
    }

    /** Whether the session has ended for which this token was made. */
    boolean has(JsonObject token) {
        return has(
                token.getString("sid", ""),
                token.getString("sub"),
                Instant.ofEpochSecond(token.getLong("auth_time", token.getLong("iat"))));
    }

    /** Tokens count in whole seconds: a session that began in the second in which all ended is taken for one of them. */
    private boolean has(String sessionId, String subject, Instant begun) {
        return count(
                        "sessionId = :session or sessionId is null and subjectId = :subject and endedAt >= :begun",
                        Parameters.with("session", sessionId)
                                .and("subject", subject)
                                .and("begun", begun))
                > 0;
    }
}

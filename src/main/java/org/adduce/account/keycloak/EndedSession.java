package org.adduce.account.keycloak;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session of Keycloak that has ended, or all of a person's: tokens made for it before are good no more. Never changed. */
@Entity
class EndedSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable String sessionId;
    private String subjectId;
    private Instant endedAt;

    protected EndedSession() {}

    /** @param sessionId Keycloak's; null for all sessions of the subject */
    EndedSession(@Nullable String sessionId, String subjectId, Instant endedAt) {
        this.sessionId = sessionId;
        this.subjectId = subjectId;
        this.endedAt = endedAt;
    }
}

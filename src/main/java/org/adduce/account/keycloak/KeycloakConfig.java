package org.adduce.account.keycloak;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Where Keycloak is, and what its roles mean here. Read only where {@code adduce.identity} is {@code keycloak}. */
@ConfigMapping(prefix = "adduce.keycloak")
public interface KeycloakConfig {

    /** The realm's address, as browsers reach it: {@code https://keycloak.example/realms/newsroom}. */
    Optional<String> url();

    Optional<String> clientId();

    Optional<String> clientSecret();

    /** What tokens for the API must name as their audience; the client's id if nothing else is said. */
    Optional<String> audience();

    /** How long to wait for an answer of Keycloak. */
    @WithDefault("5s")
    Duration timeout();

    /** A browser that shows nothing for so long is signed out; Keycloak may end its session sooner. */
    @WithDefault("12h")
    Duration idle();

    /** How often Keycloak is asked about everybody who works here; {@code off} for never. */
    @WithDefault("5m")
    String sweepInterval();

    Roles roles();

    /** Which of the realm's roles, or of the client's, stand for ours. */
    interface Roles {
        @WithDefault("reviewer")
        Set<String> reviewer();

        @WithDefault("editor")
        Set<String> editor();

        @WithDefault("admin")
        Set<String> admin();
    }
}

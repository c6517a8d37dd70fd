package org.adduce.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A desk of its own whose people come from the real Keycloak. */
public final class KeycloakDesk implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:h2:mem:keycloak-desk;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
                "adduce.identity", "keycloak",
                "adduce.keycloak.url", KeycloakRealm.shared().address(),
                "adduce.keycloak.client-id", "adduce",
                "adduce.keycloak.client-secret", KeycloakServer.CLIENT_SECRET);
    }
}

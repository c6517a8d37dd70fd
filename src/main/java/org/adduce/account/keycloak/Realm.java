package org.adduce.account.keycloak;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.merkle.Sha256;

/** Keycloak's realm and our client in it, as they are set; only the entrance that is in use asks for them. */
@Singleton
class Realm {

    private final KeycloakConfig config;

    Realm(KeycloakConfig config) {
        this.config = config;
    }

    /** What is missing or wrong, a sentence each; empty if a realm can be talked to. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        missing(config.url(), "adduce.keycloak.url (ADDUCE_KEYCLOAK_URL)", "the address of the realm", faults);
        config.url()
                .filter(url -> !isRealm(url))
                .ifPresent(url -> faults.add(
                        "Set adduce.keycloak.url (ADDUCE_KEYCLOAK_URL) to an address like https://keycloak.example/realms/newsroom, not '%s'."
                                .formatted(url)));
        missing(
                config.clientId(),
                "adduce.keycloak.client-id (ADDUCE_KEYCLOAK_CLIENT_ID)",
                "the id of the client",
                faults);
        missing(
                config.clientSecret(),
                "adduce.keycloak.client-secret (ADDUCE_KEYCLOAK_CLIENT_SECRET)",
                "the secret of the client",
                faults);
        return faults;
    }

    private static void missing(Optional<String> value, String setting, String what, List<String> faults) {
        if (value.filter(given -> !given.isBlank()).isEmpty()) {
            faults.add("Set " + setting + ": " + what + " is missing.");
        }
    }

    private static boolean isRealm(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getRawPath().matches("(/[^/]+)*/realms/[^/]+/?")
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    /** The realm's address without a slash at its end. */
    String address() {
        return config.url().orElseThrow().strip().replaceFirst("/$", "");
    }

    /** Scheme, host and port as a browser writes them. */
    String origin() {
        var uri = URI.create(address());
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    /** The address of Keycloak itself, which may serve other realms too. */
    String server() {
        return address().replaceFirst("/realms/[^/]+$", "");
    }

    /** The realm's name as people write it, not as it stands in an address. */
    String name() {
        return URI.create(address()).getPath().replaceFirst("^.*/realms/", "");
    }

    URI at(String path) {
        return URI.create(address() + path);
    }

    /** An address of the admin interface, for this realm. */
    URI admin(String path) {
        return URI.create(address().replaceFirst("/realms/([^/]+)$", "/admin/realms/$1") + path);
    }

    String clientId() {
        return config.clientId().orElseThrow();
    }

    String clientSecret() {
        return config.clientSecret().orElseThrow();
    }

    String audience() {
        return config.audience().orElseGet(this::clientId);
    }

    /** A key for one purpose, made of the client's secret: the same after each restart and on each process. */
    String derivedSecret(String purpose) {
        return Sha256.hex(purpose + " " + clientSecret());
    }
}

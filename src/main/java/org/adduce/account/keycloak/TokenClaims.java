package org.adduce.account.keycloak;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.adduce.account.PersonClaims;
import org.adduce.account.Role;
import org.jspecify.annotations.Nullable;

/** Reads what tokens say of a person. Whether they are genuine was checked before. */
@Singleton
class TokenClaims {

    private static final String DESKS = "/desks/";

    private final Realm realm;
    private final KeycloakConfig config;

    TokenClaims(Realm realm, KeycloakConfig config) {
        this.realm = realm;
        this.config = config;
    }

    /** The content of a token (RFC 7519, section 3). */
    static JsonObject of(String token) {
        try {
            return new JsonObject(
                    new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DecodeException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException("a token that was checked can be read", e);
        }
    }

    /**
     * @param about who it is: the identity token, or the access token where there is no other
     * @param may   what they may do: the access token, as Keycloak puts roles and groups into this one
     */
    PersonClaims person(JsonObject about, JsonObject may) {
        var subject = about.getString("sub");
        return new PersonClaims(
                subject,
                about.getString("preferred_username", subject),
                about.getString("name", ""),
                about.getString("email"),
                highest(roles(may)),
                desks(may),
                Instant.ofEpochSecond(about.getLong("iat")));
    }

    /** Those of the realm and those of our client, under their names at Keycloak. */
    private Set<String> roles(JsonObject token) {
        var roles = new HashSet<String>();
        collect(token.getJsonObject("realm_access"), roles);
        var clients = token.getJsonObject("resource_access");
        collect(clients == null ? null : clients.getJsonObject(realm.clientId()), roles);
        return roles;
    }

    private static void collect(@Nullable JsonObject access, Set<String> roles) {
        if (access != null && access.getJsonArray("roles") != null) {
            access.getJsonArray("roles").forEach(role -> roles.add(role.toString()));
        }
    }

    /** The highest of our roles for which one of these stands; null if none does. */
    @Nullable
    Role highest(Set<String> roles) {
        return Stream.of(Role.values())
                .filter(role -> names(role).stream().anyMatch(roles::contains))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Set<String> names(Role role) {
        return switch (role) {
            case REVIEWER -> config.roles().reviewer();
            case EDITOR -> config.roles().editor();
            case ADMIN -> config.roles().admin();
        };
    }

    private static Set<String> desks(JsonObject token) {
        var groups = token.getJsonArray("groups");
        return groups == null ? Set.of() : desks(groups.stream().map(Object::toString));
    }

    /** @param groups with their whole paths */
    static Set<String> desks(Stream<String> groups) {
        var desks = new TreeSet<String>();
        groups.filter(path -> path.startsWith(DESKS) && path.length() > DESKS.length())
                .map(path -> path.substring(DESKS.length()))
                .forEach(desks::add);
        return desks;
    }
}

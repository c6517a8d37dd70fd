package org.adduce.account.keycloak;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.account.Directory;
import org.adduce.account.PersonClaims;
import org.adduce.account.Role;
import org.jspecify.annotations.Nullable;

/** What Keycloak knows of one person now, whether they ever signed in here or not. */
@Singleton
class KeycloakUsers {

    private final Administration administration;
    private final Claims claims;
    private final Realm realm;
    private final Clock clock;

    KeycloakUsers(Administration administration, Claims claims, Realm realm, Clock clock) {
        this.administration = administration;
        this.claims = claims;
        this.realm = realm;
        this.clock = clock;
    }

    /**
     * Without a role for whom is disabled; empty for whom is gone.
     *
     * @throws Administration.Away if Keycloak does not answer
     */
    Optional<PersonClaims> find(String subject) {
        return administration.get("/users/" + subject).map(JsonObject.class::cast).map(this::claims);
    }

    private PersonClaims claims(JsonObject user) {
        var subject = user.getString("id");
        return new PersonClaims(
                subject,
                user.getString("username", subject),
                fullName(user),
                user.getString("email"),
                user.getBoolean("enabled", false) ? role(subject) : null,
                desks(subject),
                clock.instant());
    }

    private static String fullName(JsonObject user) {
        return Stream.of(user.getString("firstName"), user.getString("lastName"))
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The realm's roles with those that come by groups; the client's own only where they were given to the person. */
    private @Nullable Role role(String subject) {
        var roles = new HashSet<String>();
        names(list("/users/" + subject + "/role-mappings/realm/composite"), "name").forEach(roles::add);
        administration.get("/users/" + subject + "/role-mappings").map(JsonObject.class::cast)
                .map(mappings -> mappings.getJsonObject("clientMappings"))
                .map(clients -> clients.getJsonObject(realm.clientId()))
                .ifPresent(client -> names(client.getJsonArray("mappings"), "name").forEach(roles::add));
        return claims.highest(roles);
    }

    private Set<String> desks(String subject) {
        return Claims.desks(names(list("/users/" + subject + "/groups"), "path"));
    }

    private JsonArray list(String path) {
        return administration.get(path).map(JsonArray.class::cast).orElseGet(JsonArray::new);
    }

    private static Stream<String> names(@Nullable JsonArray things, String field) {
        return things == null
                ? Stream.empty()
                : things.stream().map(JsonObject.class::cast).map(thing -> thing.getString(field));
    }

    /**
     * People as the admin interface lists them, disabled ones left out.
     *
     * @param words what a name, address or user name contains; empty for everybody
     */
    List<JsonObject> list(String words, int first, int most) {
        var search = words.replace("*", "").strip();
        var path = "/users?enabled=true&briefRepresentation=true&first=" + first + "&max=" + most
                + (search.isEmpty() ? "" : "&search=" + encoded("*" + search + "*"));
        return list(path).stream().map(JsonObject.class::cast).toList();
    }

    /** The person of a list as a holder of one of our roles, if they are one. */
    Optional<RoleHolders.Holder> holder(JsonObject user) {
        var subject = user.getString("id");
        var name = fullName(user);
        var userName = user.getString("username", subject);
        return Optional.ofNullable(role(subject))
                .map(role -> new RoleHolders.Holder(subject, userName, name.isEmpty() ? userName : name, role));
    }

    /** Empty if nobody or more than one has this address and has shown that it is theirs. */
    Optional<Directory.Identity> withVerifiedAddress(String address) {
        var verified = list("/users?exact=true&email=" + encoded(address)).stream()
                .map(JsonObject.class::cast)
                .filter(user -> user.getBoolean("emailVerified", false) && user.getBoolean("enabled", false))
                .toList();
        return verified.size() == 1
                ? Optional.of(new Directory.Identity(
                        verified.get(0).getString("id"), verified.get(0).getString("username"), fullName(verified.get(0))))
                : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.adduce.account.keycloak;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.account.Directory;
import org.adduce.account.PersonClaims;
import org.adduce.account.Role;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MappingsRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What Keycloak knows of one person now, whether they ever signed in here or not. */
@Singleton
class KeycloakUsers {

    private final Administration administration;
    private final TokenClaims tokenClaims;
    private final Realm realm;
    private final Clock clock;

    KeycloakUsers(Administration administration, TokenClaims tokenClaims, Realm realm, Clock clock) {
        this.administration = administration;
        this.tokenClaims = tokenClaims;
        this.realm = realm;
        this.clock = clock;
    }

    /**
     * Without a role for whom is disabled; empty for whom is gone.
     *
     * @throws Administration.Away if Keycloak does not answer
     */
    Optional<PersonClaims> find(String subject) {
        return administration
                .ask(users -> users.get(subject).toRepresentation())
                .map(this::claims);
    }

    private PersonClaims claims(UserRepresentation user) {
        return new PersonClaims(
                user.getId(),
                userName(user),
                fullName(user),
                user.getEmail(),
                isTrue(user.isEnabled()) ? role(user.getId()) : null,
                desks(user.getId()),
                clock.instant());
    }

    private static String userName(UserRepresentation user) {
        return user.getUsername() == null ? user.getId() : user.getUsername();
    }

    private static String fullName(UserRepresentation user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static boolean isTrue(@Nullable Boolean answered) {
        return Boolean.TRUE.equals(answered);
    }

    /** The realm's roles with those that come by groups; the client's own only where they were given to the person. */
    private @Nullable Role role(String subject) {
        var roles = new HashSet<String>();
        collect(list(users -> users.get(subject).roles().realmLevel().listEffective()), roles);
        administration
                .ask(users -> users.get(subject).roles().getAll())
                .map(MappingsRepresentation::getClientMappings)
                .map(clients -> clients.get(realm.clientId()))
                .ifPresent(client -> collect(client.getMappings(), roles));
        return tokenClaims.highest(roles);
    }

    private static void collect(@Nullable List<RoleRepresentation> given, Set<String> roles) {
        if (given != null) {
            given.forEach(role -> roles.add(role.getName()));
        }
    }

    private Set<String> desks(String subject) {
        return TokenClaims.desks(
                list(users -> users.get(subject).groups()).stream().map(GroupRepresentation::getPath));
    }

    private <T> List<T> list(Function<UsersResource, List<T>> question) {
        return administration.ask(question).orElseGet(List::of);
    }

    /**
     * People as the admin interface lists them, disabled ones left out.
     *
     * @param words what a name, address or user name contains; empty for everybody
     */
    List<UserRepresentation> list(String words, int first, int most) {
        var search = words.replace("*", "").strip();
        return list(users -> users.search(search.isEmpty() ? null : "*" + search + "*", true, first, most));
    }

    /** The person of a list as a holder of one of our roles, if they are one. */
    Optional<RoleHolders.Holder> holder(UserRepresentation user) {
        var name = fullName(user);
        var userName = userName(user);
        return Optional.ofNullable(role(user.getId()))
                .map(role -> new RoleHolders.Holder(user.getId(), userName, name.isEmpty() ? userName : name, role));
    }

    /** Empty if nobody or more than one has this address and has shown that it is theirs. */
    Optional<Directory.Identity> withVerifiedAddress(String address) {
        var verified = list(users -> users.searchByEmail(address, true)).stream()
                .filter(user -> isTrue(user.isEmailVerified()) && isTrue(user.isEnabled()))
                .toList();
        return verified.size() == 1
                ? Optional.of(new Directory.Identity(
                        verified.get(0).getId(), verified.get(0).getUsername(), fullName(verified.get(0))))
                : Optional.empty();
    }
}

package org.adduce.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.adduce.audit.event.Subject;
import org.jspecify.annotations.Nullable;

/** A person who works at the desk. Never deleted: what they did keeps their name, unless they
 * demand that it be erased; deactivated, they can do nothing. */
@Entity
public class Account implements Subject {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String displayName;
    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean active = true;
    private @Nullable String passwordHash;
    private Instant createdAt;
    private @Nullable String subjectId;
    private @Nullable String desks;
    private @Nullable Instant toldAt;
    private @Nullable Instant erasedAt;

    @Version
    private long version;

    protected Account() {}

    /** @param name the name to sign in with, unique, lower case */
    public Account(String name, String displayName, @Nullable String email, Role role, Instant createdAt) {
        this.name = name;
        this.displayName = displayName;
        this.email = email;
        this.role = role;
        this.createdAt = createdAt;
    }

    public long id() {
        return Objects.requireNonNull(id, "an account has its id once it is persisted");
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public @Nullable String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    public boolean isActive() {
        return active;
    }

    /** Whether this person is active and holds the role, or one that includes it. */
    public boolean is(Role wanted) {
        return active && role.includes(wanted);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The identity provider's own id of this person; empty for an account that is ours alone. */
    public Optional<String> subjectId() {
        return Optional.ofNullable(subjectId);
    }

    /** The desks that the person belongs to, as the identity provider tells. */
    public Set<String> desks() {
        return desks == null || desks.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(desks.split("\n")));
    }

    /** Makes this the account of the person whom the identity provider calls so. */
    public void link(String subject) {
        subjectId = subject;
    }

    public void rename(String newName, String newDisplayName) {
        name = newName;
        displayName = newDisplayName;
    }

    public void reach(@Nullable String newEmail) {
        email = newEmail;
    }

    /** Whether these claims say what is not known here yet; older ones than the last say nothing. */
    public boolean isNews(PersonClaims claims) {
        return toldAt == null
                || claims.saidAt().isAfter(toldAt)
                || claims.saidAt().equals(toldAt) && !says(claims); // tokens count in whole seconds
    }

    private boolean says(PersonClaims claims) {
        return active == (claims.role() != null)
                && (claims.role() == null || claims.role() == role)
                && LinkedNames.display(claims).equals(displayName)
                && claims.desks().equals(desks());
    }

    public void updateFrom(PersonClaims claims) {
        desks = String.join("\n", new TreeSet<>(claims.desks()));
        toldAt = claims.saidAt();
    }

    @Nullable
    public String passwordHash() {
        return passwordHash;
    }

    public void choosePassword(String hash) {
        passwordHash = hash;
    }

    void changeRole(Role given) {
        role = given;
    }

    void deactivate() {
        active = false;
    }

    /** Keeps nothing of the person but that somebody was there. */
    void erase(String instead, Instant at) {
        name = "removed-" + id();
        displayName = instead;
        email = null;
        passwordHash = null;
        subjectId = null;
        desks = null;
        active = false;
        erasedAt = at;
    }

    /** Whether the person's data were erased on their demand. */
    public boolean isErased() {
        return erasedAt != null;
    }

    void reactivate() {
        active = true;
    }

    @Override
    public String path() {
        return "accounts/" + id();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && id != null && id.equals(account.identity());
    }

    /** A method, because the fields of a proxy that was not read yet are empty. */
    protected @Nullable Long identity() {
        return id;
    }

    @Override
    public int hashCode() {
        return Account.class.hashCode();
    }
}

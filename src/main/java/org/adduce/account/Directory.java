package org.adduce.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who can be given work, where the newsroom keeps its people: the accounts of this desk, or an identity
 * provider, which also knows those who never came here. One of the two is in use, as with how people come in.
 */
public interface Directory {

    /**
     * Somebody who can be given work.
     *
     * @param handle  what names them where work is given: the account's name, or of somebody who never came here a word of
     *                the directory's own that no account can have as its name
     * @param account null for somebody who never came here
     */
    record Person(
            String handle,
            String displayName,
            String name,
            Role role,
            @Nullable Account account) {}

    /** Somebody as the identity provider knows them. */
    record Identity(String subject, String userName, String displayName) {}

    /**
     * Some of them, by name.
     *
     * @param next    where the next ones begin; null if these are the last
     * @param isWhole false if the identity provider does not answer, so that these are those alone who were here before
     */
    record Listing(List<Person> people, @Nullable String next, boolean isWhole) {}

    /**
     * @param words what their names contain or begin with; empty for everybody
     * @param after where to go on, as the listing before said; null for the first ones
     */
    Listing page(String words, @Nullable String after, int limit);

    /**
     * The one person whose verified address this is, at the identity provider; empty if it knows none or several, and where
     * there is no provider.
     *
     * @throws RuntimeException if it does not answer
     */
    Optional<Identity> withVerifiedAddress(String address);

    /** Whether people are kept by an identity provider, and not here. */
    boolean isElsewhere();

    /**
     * The account of the person whom a handle names, as they are now; made if they never came here, and inactive if they are
     * gone. Outside of transactions, as it may ask elsewhere.
     *
     * @param by who causes it
     */
    Optional<Account> account(String handle, @Nullable Account by);
}

package org.adduce.account.local;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.adduce.account.Account;
import org.adduce.account.Directory;
import org.adduce.account.LastSeen;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignedIn;
import org.jspecify.annotations.Nullable;

/** Shows everyone at the desk, with the invitations that are open, to an admin. */
@Singleton
public class PeoplePage {

    private final People people;
    private final LastSeen lastSeen;
    private final Invitations invitations;
    private final SecondFactors factors;
    private final Directory directory;
    private final SignedIn signedIn;

    PeoplePage(
            People people,
            LastSeen lastSeen,
            Invitations invitations,
            SecondFactors factors,
            Directory directory,
            SignedIn signedIn) {
        this.people = people;
        this.lastSeen = lastSeen;
        this.invitations = invitations;
        this.factors = factors;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    /** One person, and when they or one of their programs was last here. */
    public record PersonRow(Account account, @Nullable Instant seenAt, boolean isSelf, boolean hasFactor) {}

    /** An invitation that nobody has used yet. */
    public record InvitationRow(long id, String role, String invitedBy, Instant expiresAt) {}

    /** The link with which that person chooses another password. */
    public record PasswordLinkShown(Account account, String address) {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance people(
                List<PersonRow> people,
                List<InvitationRow> invitations,
                List<String> roles,
                @Nullable String newLink,
                @Nullable PasswordLinkShown passwordLink,
                @Nullable PeopleNotYetHere peopleNotYetHere);
    }

    /**
     * Beside those at the desk, people of a directory who have never been here.
     *
     * @param words in their names
     * @param after where the listing goes on
     */
    TemplateInstance listing(@Nullable String words, @Nullable String after) {
        return page(null, null, PeopleNotYetHere.of(directory, words, after));
    }

    /** @param address of a new invitation, which is shown this once */
    TemplateInstance withInvitation(String address) {
        return page(address, null, null);
    }

    /** @param address where the person chooses another password, which is shown this once */
    TemplateInstance withPasswordLink(Account person, String address) {
        return page(null, new PasswordLinkShown(person, address), null);
    }

    private TemplateInstance page(
            @Nullable String newLink,
            @Nullable PasswordLinkShown passwordLink,
            @Nullable PeopleNotYetHere peopleNotYetHere) {
        var self = signedIn.account();
        var seen = lastSeen.byAccount();
        var holders = Set.copyOf(factors.holders());
        var rows = people.all().stream()
                .map(account -> new PersonRow(
                        account, seen.get(account.id()), account.equals(self), holders.contains(account.id())))
                .toList();
        var open = invitations.open().stream()
                .map(i -> new InvitationRow(i.id(), i.role().id(), i.invitedBy().displayName(), i.expiresAt()))
                .toList();
        var roles = Arrays.stream(Role.values()).map(Role::id).toList();
        return Templates.people(rows, open, roles, newLink, passwordLink, peopleNotYetHere);
    }
}

package org.adduce.account.local;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.adduce.account.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Those who have a role at the identity provider and never came here.
 *
 * @param words   that were looked for
 * @param next    the address of more of them; null if there are none
 * @param isWhole false if the provider does not answer
 */
@TemplateData
record PeopleNotYetHere(
        List<Directory.Person> people,
        String words,
        @Nullable String next,
        boolean isWhole) {

    private static final int SHOWN = 50;

    /** Null where people are kept here: then everybody has an account. */
    static @Nullable PeopleNotYetHere of(Directory directory, @Nullable String words, @Nullable String after) {
        if (!directory.isElsewhere()) {
            return null;
        }
        var wanted = Objects.requireNonNullElse(words, "");
        var listing = directory.page(wanted, after, SHOWN);
        var newcomers = listing.people().stream()
                .filter(person -> person.account() == null)
                .toList();
        var next = listing.next() == null
                ? null
                : "/desk/people?q=" + encoded(wanted) + "&after=" + encoded(listing.next());
        return new PeopleNotYetHere(newcomers, wanted, next, listing.isWhole());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.adduce.review.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who or what is cited.
 *
 * @param kind the newsroom's own word for what it is ("report", "interview"); some words say that it stands online
 */
public record Source(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String url) {

    private static final Set<String> ONLINE = Set.of(
            "web page", "webpage", "website", "web", "online", "social media", "social media post", "online article");

    public Source {
        name = FormText.orNull(name);
        kind = FormText.orNull(kind);
        url = FormText.orNull(url);
    }

    static Source empty() {
        return new Source(null, null, null);
    }

    /** Whether it can be linked, by what it is. */
    @JsonIgnore
    public boolean isOnline() {
        return kind != null && ONLINE.contains(kind.toLowerCase(Locale.ROOT).replace('-', ' '));
    }
}

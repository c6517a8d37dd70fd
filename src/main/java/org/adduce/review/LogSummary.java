package org.adduce.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.adduce.article.Description;
import org.adduce.review.content.Evidence;
import org.jspecify.annotations.Nullable;

/** The lists of a review as the log tells them: a line each; the revision's hash vouches for the rest. */
public final class LogSummary {

    private LogSummary() {}

    public static String article(Description article) {
        return words(article.title(), article.publisher(), article.byline(), article.publishedAt(), article.url());
    }

    static @Nullable String evidence(Findings findings) {
        return lines(findings.evidence().stream().map(Evidence::inShort).toList());
    }

    static @Nullable public String appearances(Findings findings) {
        return lines(findings.appearances().stream()
                .map(appearance -> words(appearance.date(), appearance.place(), appearance.url()))
                .toList());
    }

    static @Nullable public String waivers(Findings findings) {
        return lines(findings.waivers().stream()
                .map(waiver -> waiver.rule() + ": " + waiver.reason())
                .toList());
    }

    /** Null where the claimant was not asked and nothing was said about it. */
    static @Nullable public String response(Findings findings) {
        var response = findings.claimantResponse();
        var words = words(response.asked() ? "asked" : null, response.reason(), response.answer());
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String lines(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    public static String words(@Nullable String... words) {
        var there = new ArrayList<String>();
        for (var word : words) {
            if (word != null) {
                there.add(word);
            }
        }
        return there.stream().collect(Collectors.joining(", "));
    }
}

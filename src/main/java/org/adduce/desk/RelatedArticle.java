package org.adduce.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.qute.TemplateData;
import java.util.LinkedHashMap;
import java.util.List;
import org.adduce.claim.match.MatchView;
import org.jspecify.annotations.Nullable;

/**
 * Another article that says the same as the one of a page, or the opposite, and where.
 *
 * @param matches what contradicts first
 */
@TemplateData
record RelatedArticle(
        long id,
        String title,
        @Nullable String publisher,
        @Nullable String publishedAt,
        @Nullable String language,
        List<MatchView> matches) {

    /** An article with a contradiction comes first, then the surest. */
    static List<RelatedArticle> of(List<MatchView> matches) {
        return matches.stream()
                .sorted((one, other) -> Boolean.compare(isConflict(other), isConflict(one)))
                .collect(groupingBy(match -> match.there().article(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(RelatedArticle::with)
                .toList();
    }

    private static RelatedArticle with(List<MatchView> matches) {
        var there = matches.get(0).there();
        return new RelatedArticle(
                there.article(),
                there.articleTitle(),
                there.publisher(),
                there.publishedAt(),
                there.language(),
                matches);
    }

    private static boolean isConflict(MatchView match) {
        return match.relation().equals("conflict");
    }
}

package org.adduce.claim;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.web.Fault;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** What the query of an address asks of the list of claims. Empty parameters ask nothing; what is unknown is a 400. */
record ClaimQuery(
        ClaimFilter filter, ClaimSort sort, @Nullable String after, int limit) {

    /**
     * The parameters that say what is listed and how, in the order in which addresses name them. None is called like a
     * method of an element, which a form's field of that name would hide: {@code matches}.
     */
    static final List<String> FILTERS = List.of(
            "stage",
            "outcome",
            "assignee",
            "article",
            "claimant",
            "minScore",
            "dueBefore",
            "matched",
            "needs",
            "q",
            "sort",
            "limit");

    /** @param me the person who asks, for {@code assignee=me} */
    static ClaimQuery of(MultivaluedMap<String, String> parameters, People people, Account me) {
        parameters.keySet().stream()
                .filter(name -> !FILTERS.contains(name) && !name.equals("after"))
                .findFirst()
                .ifPresent(name -> {
                    throw Fault.badRequest(name, "filter_is_known");
                });
        var query = new Reader(parameters);
        var filter = new ClaimFilter(
                query.one("stage", "stage_is_known", text -> named(Stage.values(), Stage::id, text)),
                query.one("outcome", "outcome_is_known", text -> named(Outcome.values(), Outcome::id, text)),
                query.one("assignee", "assignee_is_known", text -> assignee(text, people, me)),
                query.one("article", "article_is_number", Long::valueOf),
                query.one("claimant", "claimant_fits", Wording::oneLine),
                query.one("minScore", "min_score_is_score", ClaimQuery::score),
                query.one("dueBefore", "due_before_is_date", LocalDate::parse),
                query.one("matched", "matched_is_open", text -> only("open", text)),
                query.one("needs", "needs_is_assignee", text -> only("assignee", text)),
                query.one("q", "text_fits", Wording::oneLine));
        var sort = query.one("sort", "sort_is_known", text -> named(ClaimSort.values(), ClaimSort::id, text));
        return new ClaimQuery(
                filter,
                sort == null ? ClaimSort.SCORE : sort,
                query.one("after", "cursor_is_known", Function.identity()),
                Page.size(parameters.getFirst("limit")));
    }

    private record Reader(MultivaluedMap<String, String> parameters) {

        <T> @Nullable T one(String name, String key, Function<String, @Nullable T> reading) {
            var text = Optional.ofNullable(parameters.getFirst(name)).orElse("").strip();
            if (text.isEmpty()) {
                return null;
            }
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Fault.badRequest(name, key);
            }
        }
    }

    /** In any case, with spaces or underscores as well. */
    private static <T> T named(T[] values, Function<T, String> id, String text) {
        var named = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(named))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static long assignee(String text, People people, Account me) {
        return switch (text) {
            case "me" -> me.id();
            case "none" -> ClaimFilter.NOBODY;
            default -> people.byName(text).map(Account::id).orElseThrow(IllegalArgumentException::new);
        };
    }

    private static boolean only(String known, String text) {
        if (!text.equals(known)) {
            throw new IllegalArgumentException(text);
        }
        return true;
    }

    private static double score(String text) {
        double score = Double.parseDouble(text.replace(',', '.'));
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(text);
        }
        return score;
    }
}

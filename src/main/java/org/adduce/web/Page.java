package org.adduce.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a long list, and the cursor with which the next part begins; null at the end.
 *
 * @param next the {@link Cursor} in its written form, for {@code ?after=}
 */
@TemplateData
public record Page<T>(List<T> items, @Nullable String next) {

    private static final int USUAL = 50;
    private static final int LARGEST = 200;

    /**
     * The first {@code size} of the rows that a query with a limit of {@code size + 1} gave.
     *
     * @param cursor where the next page begins, from the last row of this one
     */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, Cursor> cursor) {
        if (rows.size() <= size) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, size));
        return new Page<>(items, cursor.apply(items.get(size - 1)).toString());
    }

    /**
     * How many rows a page is to have, of a parameter {@code limit}: at most {@value #LARGEST}, as {@code next} tells that
     * there are more.
     *
     * @throws Fault 400 if it is no positive number
     */
    public static int size(@Nullable String limit) {
        if (limit == null || limit.isBlank()) {
            return USUAL;
        }
        if (!limit.strip().matches("0*[1-9]\\d{0,8}")) {
            throw Fault.badRequest("limit", "limit_is_positive");
        }
        return Math.min(LARGEST, Integer.parseInt(limit.strip()));
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}

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

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}

package org.adduce.web;

import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a whole divides, for a bar of 100 units: the tag {@code shares} draws it and says the numbers.
 *
 * @param total the sum of all counts
 */
@TemplateData
public record ProportionBar(String kind, List<Share> parts, long total) {

    /** One part of the bar; x and width in hundredths of the whole. */
    @TemplateData
    public record Share(String id, long count, BigDecimal x, BigDecimal width) {}

    /**
     * @param kind   what the ids are: words are {@code <kind>_<id>}, {@code outcome}
     * @param counts by id, in the order in which they are drawn; those without a count are left out
     */
    public static ProportionBar of(String kind, Map<String, ? extends Number> counts) {
        long total = counts.values().stream().mapToLong(Number::longValue).sum();
        List<Share> parts = new ArrayList<>();
        long before = 0;
        for (var entry : counts.entrySet()) {
            long count = entry.getValue().longValue();
            if (count > 0) {
                parts.add(new Share(entry.getKey(), count, percent(before, total), percent(count, total)));
                before += count;
            }
        }
        return new ProportionBar(kind, List.copyOf(parts), total);
    }

    private static BigDecimal percent(long part, long total) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP);
    }
}

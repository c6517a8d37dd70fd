package org.adduce.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.adduce.web.Cursor;
import org.adduce.web.Fault;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** Lists of claims, page by page: each page is read through an index from where the last one ended. */
@ApplicationScoped
class ClaimSearch {

    private final Claims claims;

    ClaimSearch(Claims claims) {
        this.claims = claims;
    }

    private record StageCount(Stage stage, Long claims) {}

    Page<Claim> page(ClaimQuery query) {
        var after = Cursor.parse(query.after(), query.sort().parts()).orElse(null);
        int wanted = query.limit() + 1;
        var rows = query.sort() == ClaimSort.DUE
                ? byDue(query.filter(), after, wanted)
                : select(query.filter(), Order.of(query.sort(), after), wanted);
        return Page.of(rows, query.limit(), query.sort()::after);
    }

    /** How many claims are in each stage, of all that there are. */
    Map<Stage, Long> counts() {
        var counts = new EnumMap<Stage, Long>(Stage.class);
        claims.find("select stage, count(*) from Claim group by stage")
                .project(StageCount.class)
                .list()
                .forEach(count -> counts.put(count.stage(), count.claims()));
        return counts;
    }

    /** How many claims lost their assignee and have no other yet. */
    long countNeedingAssignee() {
        // Panache's own count is translated to SQL anew each time, and every page of the list asks for this one.
        return claims.find("select count(*) from Claim where leftAt is not null")
                .project(Long.class)
                .singleResult();
    }

    /** Those with a date first, then those without: no index of both databases has the nulls last. */
    private List<Claim> byDue(ClaimFilter filter, @Nullable Cursor after, int wanted) {
        boolean undatedOnly = after != null && after.text(0).isEmpty();
        List<Claim> rows = new ArrayList<>();
        if (!undatedOnly) {
            rows.addAll(select(filter, Order.dated(after), wanted));
        }
        if (rows.size() < wanted && filter.dueBefore() == null) {
            rows.addAll(select(filter, Order.undated(undatedOnly ? after : null), wanted - rows.size()));
        }
        return rows;
    }

    private List<Claim> select(ClaimFilter filter, Order order, int wanted) {
        var conditions = new ArrayList<>(order.conditions());
        var values = new LinkedHashMap<>(order.values());
        narrow(filter, conditions, values);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return claims.find(
                        "from Claim c left join fetch c.assignee left join fetch c.formerAssignee" + where
                                + " order by " + order.by(),
                        values)
                .range(0, wanted - 1)
                .list();
    }

    private static void narrow(ClaimFilter filter, List<String> conditions, Map<String, Object> values) {
        put("c.stage = :stage", "stage", filter.stage(), conditions, values);
        put("c.outcome = :outcome", "outcome", filter.outcome(), conditions, values);
        if (filter.assignee() != null && filter.assignee() == ClaimFilter.NOBODY) {
            conditions.add("c.assignee is null");
        } else {
            put("c.assignee.id = :assignee", "assignee", filter.assignee(), conditions, values);
        }
        put("c.articleId = :article", "article", filter.article(), conditions, values);
        var claimant = filter.claimant();
        put(
                "lower(c.claimant) = :claimant",
                "claimant",
                claimant == null ? null : claimant.toLowerCase(Locale.ROOT),
                conditions,
                values);
        put("c.score >= :minScore", "minScore", filter.minScore(), conditions, values);
        put("c.due < :dueBefore", "dueBefore", filter.dueBefore(), conditions, values);
        if (filter.matches() != null) {
            conditions.add("exists (select m.id from Match m where (m.first = c or m.second = c) and "
                    + OpenMatches.CONDITION + ")");
        }
        if (filter.needsNewAssignee() != null) {
            conditions.add("c.leftAt is not null");
        }
        if (filter.words() != null) {
            int i = 0;
            for (var word : filter.words().split(" ")) {
                var name = "word" + i++;
                put(
                        "(lower(c.statement) like :" + name + " escape '!' or lower(c.claimant) like :" + name
                                + " escape '!')",
                        name,
                        "%" + escaped(word.toLowerCase(Locale.ROOT)) + "%",
                        conditions,
                        values);
            }
        }
    }

    private static void put(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** An order with the place where it goes on. The first comparison alone bounds the index; the rest finds the row. */
    private record Order(List<String> conditions, Map<String, Object> values, String by) {

        static Order of(ClaimSort sort, @Nullable Cursor after) {
            return switch (sort) {
                case SCORE ->
                    after == null
                            ? first("c.score desc, c.id desc")
                            : new Order(
                                    List.of("c.score <= :score and (c.score < :score or c.id < :id)"),
                                    Map.of("score", read(Double::valueOf, after), "id", after.number(1)),
                                    "c.score desc, c.id desc");
                case NEWEST ->
                    after == null
                            ? first("c.id desc")
                            : new Order(List.of("c.id < :id"), Map.of("id", after.number(0)), "c.id desc");
                case ARTICLE ->
                    after == null
                            ? first("c.articleId desc, c.positionStart, c.id")
                            : new Order(
                                    List.of("""
                                        c.articleId <= :place and (c.articleId < :place or c.positionStart > :start \
                                        or (c.positionStart = :start and c.id > :id))"""),
                                    Map.of("place", after.number(0), "start", after.number(1), "id", after.number(2)),
                                    "c.articleId desc, c.positionStart, c.id");
                case DUE -> throw new IllegalArgumentException("due dates are listed in two parts");
            };
        }

        static Order dated(@Nullable Cursor after) {
            return after == null
                    ? new Order(List.of("c.due is not null"), Map.of(), "c.due, c.id")
                    : new Order(
                            List.of("c.due >= :due and (c.due > :due or c.id > :id)"),
                            Map.of("due", read(LocalDate::parse, after), "id", after.number(1)),
                            "c.due, c.id");
        }

        static Order undated(@Nullable Cursor after) {
            return after == null
                    ? new Order(List.of("c.due is null"), Map.of(), "c.id")
                    : new Order(List.of("c.due is null", "c.id > :id"), Map.of("id", after.number(1)), "c.id");
        }

        private static <T> T read(Function<String, T> reading, Cursor after) {
            try {
                return reading.apply(after.text(0));
            } catch (NumberFormatException | DateTimeException e) {
                throw Fault.badRequest("after", "cursor_is_known");
            }
        }

        private static Order first(String by) {
            return new Order(List.of(), Map.of(), by);
        }
    }
}

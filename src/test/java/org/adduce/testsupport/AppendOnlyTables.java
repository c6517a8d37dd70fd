package org.adduce.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tables that only grow, and all ways in which SQL could change or remove their rows. */
public final class AppendOnlyTables {

    /** Each with its key. */
    private static final Map<String, String> KEYS = Map.of(
            "audit_event", "sequence",
            "audit_content", "sequence",
            "audit_leaf", "leaf_index",
            "audit_tile", "tile_index, level",
            "audit_checkpoint", "size",
            "audit_cosignature", "size, witness",
            "revision", "id",
            "approval", "id",
            "edition", "id",
            "withdrawal", "id");

    public static final List<String> NAMES = KEYS.keySet().stream().sorted().toList();

    private AppendOnlyTables() {}

    /** Statements that hit all rows of the table, in the words that the database understands. */
    public static List<String> rewritings(String table, boolean postgres) {
        var key = KEYS.get(table);
        var column = key.split(",")[0];
        var merge = "merge into %1$s t using (select %2$s k from %1$s) s on t.%2$s = s.k when matched then "
                .formatted(table, column);
        var statements = new ArrayList<>(List.of(
                "update %1$s set %2$s = %2$s".formatted(table, column),
                "delete from " + table,
                merge + "update set %1$s = t.%1$s".formatted(column),
                merge + "delete"));
        if (postgres) {
            statements.add("truncate table " + table + " cascade");
            statements.add("insert into %1$s select * from %1$s on conflict (%2$s) do update set %3$s = excluded.%3$s"
                    .formatted(table, key, column));
        } else {
            statements.add("merge into %1$s (select * from %1$s)".formatted(table));
            statements.add("truncate table " + table);
            statements.add("truncate table " + table + " restart identity");
        }
        return statements;
    }
}

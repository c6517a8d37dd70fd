package org.adduce.erasure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adduce.audit.erasure.ErasureSession;
import org.adduce.audit.erasure.PersonalData.Column;
import org.adduce.audit.erasure.PersonalData.Kind;
import org.adduce.audit.erasure.PersonalData.Table;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of one table by key, a part at a time. Plain SQL: no entity need know that it can be changed. */
final class TableWalk {

    static final String ERASED_AT = "erased_at";

    /** Files are long, and are in memory all at once. */
    private static final int FILES_AT_ONCE = 4;

    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final Table table;
    private final Map<String, Integer> limits = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    TableWalk(Connection connection, Table table) throws SQLException {
        this.connection = connection;
        this.table = table;
        try (var query = connection.prepareStatement("select * from " + table.name() + " where 1 = 0")) {
            var columns = query.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                var name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
                names.add(name);
                limits.put(name, columns.getPrecision(i) <= 0 ? Integer.MAX_VALUE : columns.getPrecision(i));
            }
        }
    }

    /** A row's texts by column, in their order; files as byte arrays. */
    record Row(Object key, Map<Column, @Nullable Object> texts) {}

    interface Visitor {
        /** @return what to put in place of texts of the row; empty to leave it */
        Map<String, @Nullable Object> visit(Row row) throws SQLException;
    }

    /** Visits each row and writes what the visitor says into it, with a new version where rows have one. */
    void forEach(Visitor visitor) throws SQLException {
        boolean files = table.columns().stream().anyMatch(column -> column.kind() == Kind.BYTES);
        int atOnce = files ? FILES_AT_ONCE : ROWS_AT_ONCE;
        Object last = null;
        boolean more = true;
        while (more) {
            var rows = rows(last, atOnce);
            for (var row : rows.values()) {
                var changes = visitor.visit(row);
                if (!changes.isEmpty()) {
                    update(row.key(), changes);
                }
                last = row.key();
            }
            more = rows.size() == atOnce;
        }
    }

    private Map<Object, Row> rows(@Nullable Object after, int atOnce) throws SQLException {
        var columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        var sql = "select %s, %s from %s %s order by 1 fetch first %d rows only"
                .formatted(
                        table.key(),
                        columns,
                        table.name(),
                        after == null ? "" : "where " + table.key() + " > ?",
                        atOnce);
        var rows = new LinkedHashMap<Object, Row>();
        try (var query = connection.prepareStatement(sql)) {
            if (after != null) {
                query.setObject(1, after);
            }
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    var row = row(found);
                    rows.put(row.key(), row);
                }
            }
        }
        return rows;
    }

    private Row row(ResultSet found) throws SQLException {
        var texts = new LinkedHashMap<Column, @Nullable Object>();
        int i = 2;
        for (var column : table.columns()) {
            texts.put(column, column.kind() == Kind.BYTES ? found.getBytes(i) : found.getString(i));
            i++;
        }
        return new Row(found.getObject(1), texts);
    }

    private void update(Object key, Map<String, @Nullable Object> changes) throws SQLException {
        if (table.guarded() && ErasureSession.isPostgres(connection)) {
            updateGuarded(key, changes);
            return;
        }
        var sets = changes.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "))
                + (has("version") ? ", version = version + 1" : "");
        try (var update = connection.prepareStatement(
                "update " + table.name() + " set " + sets + " where " + table.key() + " = ?")) {
            int i = 1;
            for (var value : changes.values()) {
                set(update, i++, value);
            }
            update.setObject(i, key);
            update.executeUpdate();
        }
    }

    /** The program's own role has no right to update such a table. */
    private void updateGuarded(Object key, Map<String, @Nullable Object> changes) throws SQLException {
        try (var call = connection.prepareStatement("select erase_text(?, ?, ?, ?, ?)")) {
            for (var change : changes.entrySet()) {
                if (!change.getKey().equals(ERASED_AT)) {
                    call.setString(1, table.name());
                    call.setObject(2, key);
                    call.setString(3, change.getKey());
                    call.setString(4, (String) change.getValue());
                    call.setObject(5, changes.get(ERASED_AT));
                    call.execute();
                }
            }
        }
    }

    private static void set(PreparedStatement update, int place, @Nullable Object value) throws SQLException {
        if (value instanceof byte[] bytes) {
            update.setBytes(place, bytes);
        } else if (value instanceof String text) {
            update.setString(place, text);
        } else {
            update.setObject(place, value);
        }
    }

    boolean has(String column) {
        return names.contains(column);
    }

    /** The text, if it is too long for its column now, without its end; of an address its end stays, which tells it apart. */
    String fitted(Column column, String text) {
        int limit = limits.getOrDefault(column.name(), Integer.MAX_VALUE);
        if (text.length() <= limit || column.kind() == Kind.JSON) {
            return text;
        }
        var tail = column.kind() == Kind.ADDRESS ? text.substring(Math.max(0, text.lastIndexOf('-'))) : "";
        int cut = tail.length() > limit / 2 ? limit : limit - tail.length();
        var head = text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut);
        return cut == limit ? head : head + tail;
    }
}

package org.adduce.testsupport;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Everything that the database holds as text or bytes, whatever tables there are. */
public final class EveryText {

    private EveryText() {}

    /** The columns of all tables that can hold text or bytes, as {@code table.column}. */
    public static Set<String> columns(DataSource database) throws SQLException {
        var columns = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            columnsByTable(connection)
                    .forEach((table, names) -> names.forEach(name -> columns.add(table + "." + name)));
        }
        return columns;
    }

    private static Map<String, List<String>> columnsByTable(Connection connection) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        var sql = "select table_name, column_name from information_schema.columns where lower(table_schema) = 'public'"
                + " and table_name <> 'flyway_schema_history'"
                + " and (upper(data_type) like '%CHAR%' or upper(data_type) like '%TEXT%' or upper(data_type) like '%BINARY%'"
                + " or upper(data_type) like '%BYTEA%' or upper(data_type) like '%JSON%' or upper(data_type) like '%LOB%')";
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                columns.computeIfAbsent(found.getString(1).toLowerCase(Locale.ROOT), unseen -> new ArrayList<>())
                        .add(found.getString(2).toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    /** What the pattern finds in them, each with where it stands. */
    public static List<String> find(DataSource database, Pattern pattern) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var table : columnsByTable(connection).entrySet()) {
                for (var column : table.getValue()) {
                    find(connection, table.getKey(), column, pattern, found);
                }
            }
        }
        return found;
    }

    private static void find(Connection connection, String table, String column, Pattern pattern, List<String> found)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select \"%s\" from \"%s\"".formatted(quoted(connection, column), quoted(connection, table)))) {
            boolean bytes = rows.getMetaData()
                    .getColumnTypeName(1)
                    .toUpperCase(Locale.ROOT)
                    .matches(".*(BINARY|BYTEA|BLOB).*");
            while (rows.next()) {
                var text = bytes ? latin(rows.getBytes(1)) : rows.getString(1);
                var match = pattern.matcher(text == null ? "" : text);
                while (match.find()) {
                    found.add(table + "." + column + ": " + match.group());
                }
            }
        }
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String latin(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

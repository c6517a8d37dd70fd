package org.adduce.erasure;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.audit.erasure.PersonalData;
import org.adduce.audit.erasure.PersonalData.Column;
import org.adduce.audit.erasure.PersonalData.Kind;
import org.adduce.audit.erasure.PersonalData.Table;
import org.jspecify.annotations.Nullable;

/** Goes through all tables for one erasure and takes the names out. */
final class TableRedactor {

    private static final String LOG = "audit_content";
    private static final String ORIGINALS = "article_original";

    private final Connection connection;
    private final Redaction redaction;
    private final Pattern parts;
    private final Instant at;
    private final ErasureFindings erasureFindings = new ErasureFindings();
    private final Map<Object, Edits> edited = new HashMap<>();

    /** @param parts of names, which are not erased alone but told of */
    TableRedactor(Connection connection, Redaction redaction, Pattern parts, Instant at) {
        this.connection = connection;
        this.redaction = redaction;
        this.parts = parts;
        this.at = at;
    }

    ErasureFindings findings() {
        return erasureFindings;
    }

    /** The texts that others point into, by key, with what was changed in them. */
    Map<Object, Edits> edited() {
        return edited;
    }

    void redact(Table table) throws SQLException {
        var walk = new TableWalk(connection, table);
        walk.forEach(row -> redacted(table, walk, row));
    }

    private Map<String, @Nullable Object> redacted(Table table, TableWalk walk, TableWalk.Row row) {
        var changes = new LinkedHashMap<String, @Nullable Object>();
        row.texts().forEach((column, text) -> {
            var left = text == null ? null : left(table, walk, column, row.key(), text);
            if (left != text) {
                changes.put(column.name(), left);
            }
            if (left instanceof String words) {
                tellParts(table, row.key(), words);
            }
        });
        if (!changes.isEmpty()) {
            erasureFindings.add(table.name(), row.key());
            if (walk.has(TableWalk.ERASED_AT)) {
                changes.put(TableWalk.ERASED_AT, Timestamp.from(at));
            }
        }
        return changes;
    }

    private Object left(Table table, TableWalk walk, Column column, Object key, Object text) {
        if (text instanceof byte[] bytes) {
            return left(table, key, bytes);
        }
        var words = (String) text;
        if (column.kind() == Kind.POINTED_AT) {
            var edits = Edits.of(redaction, words);
            edits.ifPresent(there -> edited.put(key, there));
            return edits.map(Edits::text).orElse(words);
        }
        var left = redaction.text(words, column.kind());
        return left.equals(words) ? words : walk.fitted(column, left);
    }

    /** Where a name was read out of a file in whose bytes it is not found as such, what was read is kept in its place. */
    private Object left(Table table, Object key, byte[] file) {
        var left = redaction.bytes(file);
        var read = table.name().equals(ORIGINALS) ? edited.get(key) : null;
        if (read != null && (left == null || left == file)) {
            return read.text().getBytes(StandardCharsets.UTF_8);
        }
        if (left == null) {
            erasureFindings.keep(table.name(), key);
            return file;
        }
        return left;
    }

    private void tellParts(Table table, Object key, String text) {
        var part = parts.matcher(text);
        while (part.find()) {
            erasureFindings.alone(part.group(), table.name(), key);
        }
    }

    /** Content of the log is there as a whole or not at all, or the commitments to it would not open. */
    void eraseContent(Table table, Set<Long> further) throws SQLException {
        var walk = new TableWalk(connection, table);
        var rest = new HashSet<>(further);
        walk.forEach(row -> {
            long sequence = ((Number) row.key()).longValue();
            boolean named = row.texts().entrySet().stream()
                    .anyMatch(text -> text.getValue() instanceof String words
                            && !redaction.text(words, text.getKey().kind()).equals(words));
            if (!named && !rest.contains(sequence)) {
                row.texts().values().forEach(text -> {
                    if (text != null) {
                        tellParts(table, row.key(), (String) text);
                    }
                });
                return Map.of();
            }
            erasureFindings.add(LOG, sequence);
            return nothing();
        });
    }

    private Map<String, @Nullable Object> nothing() {
        var changes = new LinkedHashMap<String, @Nullable Object>();
        for (var part :
                new String[] {"before_content", "before_salt", "after_content", "after_salt", "reason", "reason_salt"
                }) {
            changes.put(part, null);
        }
        changes.put(TableWalk.ERASED_AT, Timestamp.from(at));
        return changes;
    }

    static boolean isLog(PersonalData.Table table) {
        return table.name().equals(LOG);
    }
}

package org.adduce.audit.tlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.adduce.audit.event.ReadEvent;
import org.adduce.audit.tlog.SigningKeys.Rotation;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.VerifierKey;
import org.jspecify.annotations.Nullable;

/** Which keys this log was signed with, as its own entries say. */
@Singleton
public class LogKeys {

    private static final String ROTATIONS = """
            select %s, l.leaf_index
            from audit_leaf l
            join audit_event e on e.sequence = l.sequence
            left join audit_content c on c.sequence = e.sequence
            where l.subject = ? and l.type = ? order by l.leaf_index""".formatted(ReadEvent.COLUMNS);

    /** The subject of the events about the key. */
    static final String SUBJECT = "log/key";

    static final String ROTATED = "log_key_rotated";
    /** The field with the public key, before and after. */
    static final String FIELD = "key";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;
    private final LogKey key;

    LogKeys(DataSource database, LogKey key) {
        this.database = database;
        this.key = key;
    }

    SigningKeys all() throws SQLException {
        try (var connection = database.getConnection()) {
            return read(connection);
        }
    }

    /** Events that have no leaf yet, or are not what they were, say nothing. */
    public SigningKeys read(Connection connection) throws SQLException {
        return new SigningKeys(rotations(connection), key.verifier());
    }

    private static List<Rotation> rotations(Connection connection) throws SQLException {
        var rotations = new ArrayList<Rotation>();
        try (var query = connection.prepareStatement(ROTATIONS)) {
            query.setString(1, SUBJECT);
            query.setString(2, ROTATED);
            var rows = query.executeQuery();
            while (rows.next()) {
                var event = Objects.requireNonNull(ReadEvent.of(rows));
                var content = event.content();
                if (content != null && event.isIntact()) {
                    add(
                            rows.getLong("leaf_index"),
                            content.before().content(),
                            content.after().content(),
                            rotations);
                }
            }
        }
        return rotations;
    }

    private static void add(long leaf, @Nullable String before, @Nullable String after, List<Rotation> rotations) {
        try {
            rotations.add(new Rotation(leaf, parse(before), parse(after)));
        } catch (NotVerified | JsonProcessingException e) {
            // it names no keys; what is signed by others than those known is found
        }
    }

    private static VerifierKey parse(@Nullable String content) throws NotVerified, JsonProcessingException {
        return VerifierKey.parse(JSON.readTree(Objects.requireNonNullElse(content, "{}"))
                .path(FIELD)
                .asText());
    }
}

package org.adduce.audit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.adduce.merkle.Hash;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The way of an event through its tables: written beside its content, waiting, put in its place in the tree. All of it in plain
 * statements on the session's connection, as every change pays for it. Each method joins the caller's transaction.
 */
@ApplicationScoped
@Transactional
public class EventRows {

    private final EntityManager entities;

    EventRows(EntityManager entities) {
        this.entities = entities;
    }

    /** What an event commits to; null where there is nothing. */
    record Content(
            @Nullable SaltedCommitment before,
            @Nullable SaltedCommitment after,
            @Nullable SaltedCommitment reason) {}

    /**
     * Writes an event that waits for its place.
     *
     * @return its sequence
     */
    long add(Instant at, Change change, String requestId, Content content) {
        return session().doReturningWork(connection -> {
            long sequence = insertEvent(connection, at, change, requestId, content);
            insertContent(connection, sequence, content);
            try (var pending = connection.prepareStatement("insert into audit_pending (sequence) values (?)")) {
                pending.setLong(1, sequence);
                pending.executeUpdate();
            }
            return sequence;
        });
    }

    private static long insertEvent(Connection connection, Instant at, Change change, String requestId, Content content)
            throws SQLException {
        try (var event = connection.prepareStatement("""
                insert into audit_event (occurred_at, type, type_version, actor_id, subject, subject_version, request_id,
                    before_commitment, after_commitment, reason_commitment)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", new String[] {"sequence"})) {
            event.setObject(1, at.atOffset(ZoneOffset.UTC));
            event.setString(2, change.type().id());
            event.setInt(3, change.type().typeVersion());
            event.setObject(4, change.actor());
            event.setString(5, change.subject().path());
            event.setLong(6, change.subject().version());
            event.setString(7, requestId);
            event.setString(8, commitment(content.before()));
            event.setString(9, commitment(content.after()));
            event.setString(10, commitment(content.reason()));
            event.executeUpdate();
            try (var keys = event.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static @Nullable String commitment(@Nullable SaltedCommitment part) {
        return part == null ? null : part.commitment();
    }

    private static void insertContent(Connection connection, long sequence, Content content) throws SQLException {
        try (var row = connection.prepareStatement("""
                insert into audit_content
                    (sequence, before_salt, before_content, after_salt, after_content, reason_salt, reason)
                values (?, ?, ?, ?, ?, ?, ?)""")) {
            row.setLong(1, sequence);
            set(row, 2, content.before());
            set(row, 4, content.after());
            set(row, 6, content.reason());
            row.executeUpdate();
        }
    }

    private static void set(PreparedStatement row, int salt, @Nullable SaltedCommitment part) throws SQLException {
        row.setString(salt, part == null ? null : part.salt());
        row.setString(salt + 1, part == null ? null : part.content());
    }

    /** Whether any event waits for its place. */
    public boolean someWait() {
        return session().doReturningWork(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1 from audit_pending fetch first 1 rows only")) {
                return rows.next();
            }
        });
    }

    /** An event that waits for its place, with what it is found by and the hash of its entry. */
    public record Waiting(
            long sequence,
            OffsetDateTime occurredAt,
            String type,
            @Nullable Long actor,
            String subject,
            Hash leaf) {}

    /** The oldest events that wait for their place, in the order in which they get it. */
    public List<Waiting> waiting(int limit) {
        return session().doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    select %s
                    from audit_pending p join audit_event e on e.sequence = p.sequence
                    order by p.sequence fetch first ? rows only""".formatted(ReadEvent.OWN_COLUMNS))) {
                statement.setInt(1, limit);
                var events = new ArrayList<Waiting>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        events.add(new Waiting(
                                rows.getLong(1),
                                rows.getObject(2, OffsetDateTime.class),
                                rows.getString(3),
                                rows.getObject(5, Long.class),
                                rows.getString(6),
                                Hash.ofLeaf(ReadEvent.entry(rows))));
                    }
                }
                return events;
            }
        });
    }

    /** Gives them the next places in a tree of this size. */
    public void place(long size, List<Waiting> waiting) {
        session().doWork(connection -> {
            try (var leaf = connection.prepareStatement("""
                    insert into audit_leaf (leaf_index, sequence, leaf_hash, subject, actor_id, type, occurred_at)
                    values (?, ?, ?, ?, ?, ?, ?)""")) {
                for (int i = 0; i < waiting.size(); i++) {
                    var event = waiting.get(i);
                    leaf.setLong(1, size + i);
                    leaf.setLong(2, event.sequence());
                    leaf.setString(3, event.leaf().toString());
                    leaf.setString(4, event.subject());
                    leaf.setObject(5, event.actor());
                    leaf.setString(6, event.type());
                    leaf.setObject(7, event.occurredAt());
                    leaf.addBatch();
                }
                leaf.executeBatch();
            }
            dequeue(connection, waiting);
        });
    }

    /** By stretches without a gap: a number that was not read may belong to an event that comes later. */
    private static void dequeue(Connection connection, List<Waiting> placed) throws SQLException {
        try (var pending = connection.prepareStatement("delete from audit_pending where sequence between ? and ?")) {
            for (int from = 0, to = 1; from < placed.size(); from = to, to++) {
                while (to < placed.size()
                        && placed.get(to).sequence() == placed.get(to - 1).sequence() + 1) {
                    to++;
                }
                pending.setLong(1, placed.get(from).sequence());
                pending.setLong(2, placed.get(to - 1).sequence());
                pending.addBatch();
            }
            pending.executeBatch();
        }
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}

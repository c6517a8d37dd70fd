package org.adduce.audit.tlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.adduce.audit.event.AuditLeaf;
import org.adduce.merkle.Hash;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.Tile;
import org.adduce.merkle.TilePath;

/**
 * The rows behind the log's tree, as signing needs them: the head, which is no entity and is locked without waiting; the hashes
 * of leaves and full tiles, read without an entity each; the checkpoint that is signed. Hence by the entity manager and in plain
 * SQL. Each method joins the caller's transaction.
 */
@ApplicationScoped
@Transactional
public class LogStore {

    private static final String LEAF_HASHES = """
            select l.leafHash from AuditLeaf l
            where l.leafIndex >= :from and l.leafIndex < :to order by l.leafIndex""";

    private static final String ROOTS = """
            select t.root from AuditTile t
            where t.place.level = :level and t.place.tileIndex >= :from and t.place.tileIndex < :to
            order by t.place.tileIndex""";

    private final EntityManager entities;

    LogStore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How many leaves there are; nobody else extends the tree until the transaction ends. Empty, and at once, when somebody
     * else is at it.
     */
    Optional<Long> lockedSize() {
        return entities.createNativeQuery("select size from audit_head where id = 1 for update skip locked", Long.class)
                .getResultStream()
                .map(Long.class::cast)
                .findFirst();
    }

    /** The same, after whoever is at it. */
    long awaitedSize() {
        return ((Number) entities.createNativeQuery("select size from audit_head where id = 1 for update")
                        .getSingleResult())
                .longValue();
    }

    void addTile(int level, long index, Tile tile) {
        entities.persist(new AuditTile(new AuditTile.Place(level, index), tile));
        entities.flush();
    }

    /**
     * Stores what was signed and moves the head on, by compare and swap.
     *
     * @throws IllegalStateException when somebody else has moved it meanwhile
     */
    void addCheckpoint(long from, long to, SignedNote note, Instant at) {
        int moved = entities.createNativeQuery("update audit_head set size = :to where id = 1 and size = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
        if (moved != 1) {
            throw new IllegalStateException("somebody else has extended the log beyond " + from + " leaves");
        }
        entities.persist(new AuditCheckpoint(to, lastSignedSize(), at, note));
    }

    /** -1 before the first checkpoint. */
    private long lastSignedSize() {
        return entities.createQuery("select coalesce(max(c.size), -1) from AuditCheckpoint c", Long.class)
                .getSingleResult();
    }

    Optional<AuditCheckpoint> lastCheckpoint() {
        return entities.createQuery("select c from AuditCheckpoint c order by c.size desc", AuditCheckpoint.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A full tile as it was kept. */
    Optional<AuditTile> tile(int level, long index) {
        return Optional.ofNullable(entities.find(AuditTile.class, new AuditTile.Place(level, index)));
    }

    /** The lowest row of a tile as far as the tree reaches: full, partial or empty. */
    List<Hash> row(int level, long index) {
        return hashes(
                level == 0
                        ? within(LEAF_HASHES, String.class, index * TilePath.FULL, (index + 1) * TilePath.FULL)
                        : within(ROOTS, String.class, index * TilePath.FULL, (index + 1) * TilePath.FULL)
                                .setParameter("level", level - 1));
    }

    /** Leaves from one place up to, but without, another, with their events. */
    List<AuditLeaf> leaves(long from, long to) {
        return within("""
                        select l from AuditLeaf l join fetch l.event
                        where l.leafIndex >= :from and l.leafIndex < :to order by l.leafIndex""", AuditLeaf.class, from, to).getResultList();
    }

    private <T> TypedQuery<T> within(String query, Class<T> type, long from, long to) {
        return entities.createQuery(query, type).setParameter("from", from).setParameter("to", to);
    }

    private static List<Hash> hashes(TypedQuery<String> query) {
        var hashes = new ArrayList<Hash>();
        for (var hex : query.getResultList()) {
            try {
                hashes.add(Hash.of(HexFormat.of().parseHex(hex)));
            } catch (NotVerified | IllegalArgumentException e) {
                throw new LogDamage("a hash of the tree is none any more", e);
            }
        }
        return hashes;
    }
}

package org.adduce.audit.tlog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.Arrays;
import org.adduce.merkle.Tile;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

/** A full tile of the log's tree (C2SP tlog-tiles), with the hash over it for the tile above. Never changed. */
@Entity
@Immutable
class AuditTile {

    /** Which one of which level. */
    @Embeddable
    record Place(int level, long tileIndex) implements Serializable {}

    @EmbeddedId
    private Place place;

    private String root;

    @Column(length = Length.LONG32)
    private byte[] hashes;

    protected AuditTile() {}

    AuditTile(Place place, Tile tile) {
        this.place = place;
        this.root = tile.node(8, 0).toString();
        this.hashes = tile.bytes();
    }

    byte[] hashes() {
        return hashes;
    }

    /** Whether it is still what was made of these hashes. */
    boolean holds(Tile tile) {
        return Arrays.equals(hashes, tile.bytes())
                && root.equals(tile.node(8, 0).toString());
    }
}

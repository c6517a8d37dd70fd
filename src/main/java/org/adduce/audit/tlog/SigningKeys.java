package org.adduce.audit.tlog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.VerifierKey;

/** The keys that the log has been signed with, each in its time. */
public final class SigningKeys {

    /**
     * A change of keys. The checkpoint that covers its event is signed by both; then the later key signs alone.
     *
     * @param leaf where the event stands in the log
     */
    record Rotation(long leaf, VerifierKey before, VerifierKey after) {}

    private final List<Rotation> rotations;
    private final VerifierKey present;

    /** @param rotations in the order of their leaves */
    SigningKeys(List<Rotation> rotations, VerifierKey present) {
        this.rotations = List.copyOf(rotations);
        this.present = present;
    }

    public String origin() {
        return present.name();
    }

    /** All keys, the newest first. */
    public Set<VerifierKey> all() {
        var all = new LinkedHashSet<VerifierKey>();
        all.add(present);
        for (int i = rotations.size() - 1; i >= 0; i--) {
            all.add(rotations.get(i).after());
            all.add(rotations.get(i).before());
        }
        return all;
    }

    /** The leaf of a change of keys by its number, from 1 in the order of time. */
    Optional<Long> rotation(int number) {
        return number <= rotations.size()
                ? Optional.of(rotations.get(number - 1).leaf())
                : Optional.empty();
    }

    /** Who signs now, as the log says; empty while there was no change. */
    Optional<VerifierKey> newest() {
        return rotations.isEmpty()
                ? Optional.empty()
                : Optional.of(rotations.get(rotations.size() - 1).after());
    }

    /**
     * Requires that this note is the checkpoint, signed by whose time it was.
     *
     * @param before the size that was signed last before it, -1 for none
     */
    public void require(SignedNote note, Checkpoint checkpoint, long before) throws NotVerified {
        var signed = Checkpoint.parse(note.text());
        require(signed.origin().equals(checkpoint.origin()), "it is of another log");
        require(signed.size() == checkpoint.size(), "it says another size");
        require(signed.root().equals(checkpoint.root()), "the entries do not lead to its root");
        for (var key : signers(before, checkpoint.size())) {
            note.verify(Set.of(key));
        }
    }

    /** Who had to sign a tree of that size. */
    private List<VerifierKey> signers(long before, long size) {
        var signers = new ArrayList<VerifierKey>();
        var inForce = rotations.isEmpty() ? present : rotations.get(0).before();
        for (var rotation : rotations) {
            if (rotation.leaf() < size) {
                if (rotation.leaf() >= before) {
                    signers.add(rotation.before());
                }
                inForce = rotation.after();
            }
        }
        signers.add(inForce);
        return signers;
    }

    private static void require(boolean holds, String sentence) throws NotVerified {
        if (!holds) {
            throw new NotVerified(sentence);
        }
    }
}

package org.adduce.merkle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a witness answers to {@code add-checkpoint} for one log (C2SP tlog-witness), by the checks of this library; it signs nothing. */
public final class Witness {

    private final VerifierKey log;
    private long size;
    private Hash root = Hash.EMPTY_TREE;

    public Witness(VerifierKey log) {
        this.log = log;
    }

    /** The status of the answer; with 200 the checkpoint is the one that the next request must go on from. */
    public int add(byte[] request) {
        String[] parts = new String(request, StandardCharsets.UTF_8).split("\n\n", 2);
        List<String> lines = Arrays.asList(parts[0].split("\n", -1));
        try {
            NotVerified.unless(parts.length == 2 && lines.get(0).startsWith("old "), "the request is malformed");
            long old = Decimal.parse(lines.get(0).substring(4), "the old size");
            return add(old, lines.subList(1, lines.size()), parts[1].getBytes(StandardCharsets.UTF_8));
        } catch (NotVerified malformed) {
            return 400;
        }
    }

    /** What is no note, as one with its signature in another spelling, is signed by nobody. */
    private int add(long old, List<String> proof, byte[] signed) throws NotVerified {
        if (!Vectors.accepts(() -> SignedNote.parse(signed))) {
            return 403;
        }
        SignedNote note = SignedNote.parse(signed);
        return add(old, proof, note, Checkpoint.parse(note.text()));
    }

    private int add(long old, List<String> proof, SignedNote note, Checkpoint checkpoint) {
        if (!checkpoint.origin().equals(log.name())) {
            return 404;
        }
        if (!Vectors.accepts(() -> note.verify(Set.of(log)))) {
            return 403;
        }
        if (old > checkpoint.size()) {
            return 400;
        }
        if (old != size) {
            return 409;
        }
        if (!Vectors.accepts(() -> requireConsistent(checkpoint, proof))) {
            return 422;
        }
        size = checkpoint.size();
        root = checkpoint.root();
        return 200;
    }

    private void requireConsistent(Checkpoint next, List<String> proof) throws NotVerified {
        if (size == 0) {
            NotVerified.unless(proof.isEmpty(), "nothing is to be proven from the empty log on");
            return;
        }
        List<Hash> path = new ArrayList<>();
        for (String hash : proof) {
            path.add(Hash.ofBase64(hash));
        }
        new ConsistencyProof(size, next.size(), path).verify(root, next.root());
    }
}

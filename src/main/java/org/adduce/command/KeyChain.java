package org.adduce.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.VerifierKey;

/**
 * The keys that a log has had, from one that is trusted to the present one: each handed over to the next by a checkpoint that
 * both have signed.
 *
 * @param keys      from the present one back to the trusted one
 * @param handovers the checkpoints, which the log must go on from
 */
record KeyChain(List<VerifierKey> keys, List<Checkpoint> handovers) {

    static KeyChain of(VerifierKey key) {
        return new KeyChain(List.of(key), List.of());
    }

    /** The log's keys as it names them itself, the newest first; the present one alone where it names no others. */
    static List<VerifierKey> named(PublicLog log) throws NotVerified, Unreachable {
        var all = log.get("vkeys");
        var named = (all.isPresent() ? all : log.get("vkey"))
                .orElseThrow(() -> new Unreachable("The log does not publish its key; enter it with --vkey."));
        var keys = new ArrayList<VerifierKey>();
        for (var line : new String(named, StandardCharsets.UTF_8).strip().split("\n")) {
            keys.add(VerifierKey.parse(line));
        }
        return keys;
    }

    /** @throws NotVerified when the trusted key does not lead to the newest of those that the log names */
    static KeyChain from(VerifierKey trusted, List<VerifierKey> named, PublicLog log) throws NotVerified, Unreachable {
        int at = named.stream().map(VerifierKey::toString).toList().indexOf(trusted.toString());
        if (at < 0) {
            throw new NotVerified("the log does not list the trusted key");
        }
        var handovers = new ArrayList<Checkpoint>();
        for (int i = at; i > 0; i--) {
            handovers.add(handover(named.get(i), named.get(i - 1), named.size() - i, log));
        }
        return new KeyChain(named.subList(0, at + 1), handovers);
    }

    private static Checkpoint handover(VerifierKey before, VerifierKey after, int number, PublicLog log)
            throws NotVerified, Unreachable {
        var file = log.get("handover/" + number)
                .orElseThrow(() -> new NotVerified("the log does not show how its key was changed"));
        var note = SignedNote.parse(file);
        note.verify(Set.of(before));
        note.verify(Set.of(after));
        return Checkpoint.parse(note.text());
    }
}

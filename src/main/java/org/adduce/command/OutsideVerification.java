package org.adduce.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.VerifierKey;
import org.adduce.operator.Operations;
import org.jspecify.annotations.Nullable;

/** {@code audit verify --url}: an outsider's audit, and what comes of it. */
final class OutsideVerification {

    private final StreamTeller teller;
    private final PublicLog log;
    private final List<String> givenKeys;
    private final @Nullable String givenOrigin;
    private final @Nullable SeenCheckpoint state;

    OutsideVerification(
            Streams streams, PublicLog log, List<String> givenKeys, @Nullable String givenOrigin, @Nullable Path state) {
        this.teller = new StreamTeller(streams);
        this.log = log;
        this.givenKeys = givenKeys;
        this.givenOrigin = givenOrigin;
        this.state = state == null ? null : new SeenCheckpoint(state);
    }

    /** @return the exit code */
    int run() throws IOException {
        try {
            var keys = keys();
            var origin = givenOrigin == null ? keys.get(0).name() : givenOrigin;
            var note = new OutsideAudit(log, origin, keys, seen(origin, keys)).run(teller::progress);
            if (state != null) {
                state.write(note.bytes());
            }
            var checkpoint = Checkpoint.open(note, origin, keys);
            teller.line("verified: %,d entries, root %s".formatted(checkpoint.size(), checkpoint.root().base64()));
            return 0;
        } catch (NotVerified e) {
            teller.line("NOT VERIFIED: " + e.getMessage());
            return Operations.FAILED;
        } catch (Unreachable e) {
            teller.message(String.valueOf(e.getMessage()));
            return Operations.WRONG_USAGE;
        }
    }

    private List<VerifierKey> keys() throws NotVerified, Unreachable {
        if (!givenKeys.isEmpty()) {
            return parse(givenKeys);
        }
        var named = log.get("vkey").orElseThrow(() -> new Unreachable("The log names no key of its own; give --vkey."));
        return parse(List.of(new String(named, StandardCharsets.UTF_8).strip()));
    }

    private static List<VerifierKey> parse(List<String> keys) throws Unreachable {
        var parsed = new ArrayList<VerifierKey>();
        for (var key : keys) {
            try {
                parsed.add(VerifierKey.parse(key));
            } catch (NotVerified e) {
                throw new Unreachable("'%s' is no key: %s.".formatted(key, e.getMessage()));
            }
        }
        return parsed;
    }

    /** A log that was signed by another key when it was looked at last is another log, until its reader says otherwise. */
    private Optional<Checkpoint> seen(String origin, List<VerifierKey> keys) throws IOException, NotVerified {
        if (state == null || state.text().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Checkpoint.open(SignedNote.parse(state.bytes()), origin, keys));
        } catch (NotVerified e) {
            throw new NotVerified("the checkpoint in %s is not of this log and key: %s; if the key was changed, give both with --vkey"
                    .formatted(state.file(), e.getMessage()));
        }
    }
}

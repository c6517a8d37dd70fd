package org.adduce.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.merkle.Checkpoint;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.VerifierKey;
import org.adduce.operator.Operations;
import org.jspecify.annotations.Nullable;

/** {@code audit verify --url}: an outsider's audit, and what comes of it. */
final class OutsideVerification {

    private final StreamOutput teller;
    private final PublicLog log;
    private final @Nullable String givenKey;
    private final @Nullable String givenOrigin;
    private final @Nullable SeenCheckpoint state;

    OutsideVerification(
            Streams streams,
            PublicLog log,
            @Nullable String givenKey,
            @Nullable String givenOrigin,
            @Nullable Path state) {
        this.teller = new StreamOutput(streams);
        this.log = log;
        this.givenKey = givenKey;
        this.givenOrigin = givenOrigin;
        this.state = state == null ? null : new SeenCheckpoint(state);
    }

    /** @return the exit code */
    int run() throws IOException {
        try {
            var seen = state == null || state.text().isEmpty()
                    ? Optional.<SignedNote>empty()
                    : Optional.of(SignedNote.parse(state.bytes()));
            var chain = chain(seen);
            var origin = givenOrigin == null ? chain.keys().get(0).name() : givenOrigin;
            var before = new ArrayList<>(chain.handovers());
            if (seen.isPresent()) {
                before.add(Checkpoint.open(seen.get(), origin, chain.keys()));
            }
            var signer = List.of(chain.keys().get(0));
            var note = new OutsideAudit(log, origin, signer, before).run(teller::progress);
            if (state != null) {
                state.write(note.bytes());
            }
            var checkpoint = Checkpoint.open(note, origin, signer);
            teller.line("verified: %,d entries, root %s"
                    .formatted(checkpoint.size(), checkpoint.root().base64()));
            return 0;
        } catch (NotVerified e) {
            teller.line("NOT VERIFIED: " + e.getMessage());
            return Operations.FAILED;
        } catch (Unreachable e) {
            teller.message(String.valueOf(e.getMessage()));
            return Operations.WRONG_USAGE;
        }
    }

    /**
     * The trusted key and those that it handed over to. Trusted is the one given; else the one that signed what was seen
     * last; else, the first time, the one that the log names.
     */
    private KeyChain chain(Optional<SignedNote> seen) throws NotVerified, Unreachable {
        if (givenKey != null && log.get("vkeys").isEmpty()) {
            return KeyChain.of(parse(givenKey));
        }
        var named = KeyChain.named(log);
        if (givenKey != null) {
            return KeyChain.from(parse(givenKey), named, log);
        }
        return seen.isEmpty() ? KeyChain.of(named.get(0)) : KeyChain.from(signer(seen.get(), named), named, log);
    }

    private static VerifierKey signer(SignedNote seen, List<VerifierKey> named) throws NotVerified {
        for (var key : named) {
            try {
                seen.verify(Set.of(key));
                return key;
            } catch (NotVerified e) {
                // another one of them
            }
        }
        throw new NotVerified("no key that the log lists has signed the checkpoint in --state");
    }

    private static VerifierKey parse(String key) throws Unreachable {
        try {
            return VerifierKey.parse(key);
        } catch (NotVerified e) {
            throw new Unreachable("'%s' is not a valid key: %s.".formatted(key, e.getMessage()));
        }
    }
}

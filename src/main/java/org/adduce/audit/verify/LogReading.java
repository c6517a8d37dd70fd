package org.adduce.audit.verify;

import java.util.Optional;
import org.adduce.merkle.SignedNote;

/**
 * What came out of reading the whole log over.
 *
 * @param size   how many entries were to be read: as many as were signed last
 * @param root   the hash over all of them, in base64, where all were read
 * @param note   the checkpoint over all of them, as it was signed
 * @param erased whose content was erased on a person's demand
 * @param damage what is damaged first, as a sentence; empty when nothing is
 */
public record LogReading(
        long size, Optional<String> root, Optional<SignedNote> note, int erased, Optional<String> damage) {

    static LogReading damaged(long size, String damage) {
        return new LogReading(size, Optional.empty(), Optional.empty(), 0, Optional.of(damage));
    }

    LogReading with(Optional<String> firstDamage) {
        return new LogReading(size, root, note, erased, firstDamage);
    }

    /** Hears how many entries of all were read. */
    @FunctionalInterface
    public interface Progress {
        void read(long done, long all);
    }
}

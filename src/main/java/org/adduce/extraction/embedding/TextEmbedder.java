package org.adduce.extraction.embedding;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Vectors for any text there may be: one without a word has the vector of nothing, of a long one the begin counts. */
public record TextEmbedder(SentenceVectors vectors) implements Function<String, float[]> {

    private static final int MOST_CHARACTERS = 2_000;

    /** Null where vectors are not wanted or their model cannot be loaded. */
    static @Nullable public Function<String, float[]> ifWanted(boolean wanted) {
        return wanted ? SentenceVectors.load().map(TextEmbedder::new).orElse(null) : null;
    }

    @Override
    public float[] apply(String text) {
        String begin = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
        return begin.codePoints().anyMatch(Character::isLetterOrDigit)
                ? vectors.meaning(begin)
                : new float[SentenceVectors.DIMENSION];
    }
}

package org.adduce.extraction.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.stream.IntStream;
import org.adduce.testsupport.Prerequisite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentenceVectorsTest {

    private static final String SENTENCE = "The tide gate will cost 48 million crowns.";

    private SentenceVectors vectors;

    @BeforeEach
    void load() {
        Prerequisite.demand(
                SentenceVectors.load().isPresent(), "the native library of the sentence vectors does not load here");
        vectors = SentenceVectors.load().orElseThrow();
    }

    @Test
    void meaning_ofASentence_hasLengthOne() {
        float[] meaning = vectors.meaning(SENTENCE);
        assertThat(meaning).hasSize(SentenceVectors.DIMENSION);
        assertThat(SentenceVectors.cosine(meaning, meaning)).isCloseTo(1, within(1e-5));
    }

    @Test
    void meaning_ofAParaphrase_isNearerThanThatOfAnotherSubject() {
        float[] meaning = vectors.meaning(SENTENCE);
        assertThat(SentenceVectors.cosine(meaning, vectors.meaning("48 million is the price of the flood barrier.")))
                .isGreaterThan(
                        SentenceVectors.cosine(meaning, vectors.meaning("She has played the violin since she was six."))
                                + 0.2);
    }

    @Test
    void making_ofASentence_isAnotherVectorThanItsMeaning() {
        assertThat(vectors.making(SENTENCE)).hasSize(SentenceVectors.DIMENSION).isNotEqualTo(vectors.meaning(SENTENCE));
    }

    @Test
    void vectors_ofOneSentenceFromManyThreads_areTheSame() {
        float[] meaning = vectors.meaning(SENTENCE);
        float[] making = vectors.making(SENTENCE);
        assertThat(IntStream.range(0, 32).parallel().boxed()).allSatisfy(i -> {
            assertThat(vectors.meaning(SENTENCE)).isEqualTo(meaning);
            assertThat(vectors.making(SENTENCE)).isEqualTo(making);
        });
    }

    @Test
    void vectors_ofOddText_areNumbers() {
        for (String text :
                new String[] {" ", "?", "\ud800", "word ".repeat(5_000), SENTENCE.toUpperCase(Locale.ROOT)}) {
            for (float number : vectors.making(text)) {
                assertThat(number).isFinite();
            }
        }
    }
}

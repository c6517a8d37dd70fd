package org.adduce.extraction;

import java.util.Optional;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The meaning of sentences as vectors, by the model all-MiniLM-L6-v2 (quantised), in this process. Its native library does not
 * load on every machine; there extraction works without it. Safe for use by several threads.
 */
final class SentenceVectors {

    /** The length of each vector. */
    static final int DIMENSION = 384;

    private static final Logger LOG = LoggerFactory.getLogger(SentenceVectors.class);

    private final AllMiniLmL6V2QuantizedEmbeddingModel model;

    private SentenceVectors(AllMiniLmL6V2QuantizedEmbeddingModel model) {
        this.model = model;
    }

    /** The one model of this process, loaded at the first call (about a second); empty where it cannot be. */
    static Optional<SentenceVectors> load() {
        return Loaded.VECTORS;
    }

    /** A vector of length 1, so that the inner product of two is their cosine. */
    float[] of(String sentence) {
        return model.embed(sentence).content().vector();
    }

    static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static final class Loaded {

        static final Optional<SentenceVectors> VECTORS = attempt();

        private static Optional<SentenceVectors> attempt() {
            try {
                SentenceVectors vectors = new SentenceVectors(new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run));
                vectors.of("The native library and the model work.");
                return Optional.of(vectors);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("Extraction works without sentence vectors, as their model could not be loaded: {}", e.toString());
                return Optional.empty();
            }
        }
    }
}

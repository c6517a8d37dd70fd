package org.adduce.article;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.adduce.extraction.Extractor;

/** Its language model is large: the program has one. */
final class OneExtractor {

    @Produces
    @Singleton
    Extractor extractor() {
        return new Extractor();
    }
}

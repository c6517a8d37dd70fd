package org.adduce.article;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.matching.Matcher;

/** Its language model is large: the program has one. */
final class OneExtractor {

    @Produces
    @Singleton
    Extractor extractor(ExtractionConfig config) {
        return new Extractor(config.sentenceVectors());
    }

    @Produces
    @Singleton
    Matcher matcher(ExtractionConfig config) {
        return new Matcher(config.sentenceVectors());
    }
}

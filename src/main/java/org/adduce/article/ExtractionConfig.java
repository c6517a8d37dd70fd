package org.adduce.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How claims are read out of articles. */
@ConfigMapping(prefix = "adduce.extraction")
public interface ExtractionConfig {

    /** Whether the meaning of whole sentences takes part; without it less memory is needed, and less is found. */
    @WithDefault("true")
    boolean sentenceVectors();
}

package org.adduce.extraction.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.extraction.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarityTest {

    private static final String DAM = "The new dam above Oakham cost 40 million crowns.";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void similarity_paraphrase_isHigherThanContradictionAndStranger(boolean byMeaning) {
        Extractor extractor = new Extractor(byMeaning);
        double same = extractor.similarity(DAM, "Oakham's new dam has cost 40 million crowns, the mayor said.");
        double number = extractor.similarity(DAM, "Oakham's new dam has cost 55 million crowns, the mayor said.");
        double other = extractor.similarity(DAM, "The orchestra plays two concerts in July.");
        assertThat(same).isGreaterThan(number).isGreaterThan(0.6);
        assertThat(number).isGreaterThan(other);
        assertThat(other).isBetween(0.0, 0.3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "\ud800", "not", "The dam.", DAM})
    void similarity_ofATextWithItself_isOne(String text) {
        assertThat(new Extractor(true).similarity(text, text)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "\udc00", "no no no", "40 40 40", "“"})
    void similarity_oddText_isBetweenNoughtAndOne(String text) {
        assertThat(new Extractor(true).similarity(text, DAM)).isBetween(0.0, 1.0);
        assertThat(new Extractor(false).similarity(DAM, text)).isBetween(0.0, 1.0);
    }
}

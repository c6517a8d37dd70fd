package org.adduce.extraction.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

    private static boolean denies(String statement) {
        return Negation.of(statement).denies(statement.indexOf("troops"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There are no troops in Bray.",
                "He denied that there were troops.",
                "She ruled out sending troops.",
                "They will not send any troops.",
                "They won’t send troops.",
                "It never had troops there.",
                "He refused to send troops.",
                "The report on the troops was false."
            })
    void denies_whatIsInReachOfADenial_isTrue(String statement) {
        assertThat(denies(statement)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There are troops in Bray.",
                "She did not rule out sending troops.",
                "Nothing prevents Bray from sending troops.",
                "It is not unthinkable to send troops.",
                "He does not deny that there are troops.",
                "No more than 40 troops are there.",
                "They did not pay, but the troops came.",
                "It sent not only troops.",
                "No doubt there are troops."
            })
    void denies_whatIsNotOrTwiceDenied_isFalse(String statement) {
        assertThat(denies(statement)).isFalse();
    }
}

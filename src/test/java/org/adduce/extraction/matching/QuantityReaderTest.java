package org.adduce.extraction.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    private static boolean agree(String a, String b) {
        List<Quantity> of = QuantityReader.of(a);
        List<Quantity> other = QuantityReader.of(b);
        assertThat(of).hasSize(1);
        assertThat(other).hasSize(1);
        assertThat(of.get(0).unit()).isEqualTo(other.get(0).unit());
        return of.get(0).agreesWith(other.get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It pays 40 percent. | It pays two fifths.",
                "It pays 40 per cent. | It pays 40%.",
                "It cost $4 billion. | It cost 4,000,000,000 dollars.",
                "It floods 310 homes. | It floods more than 300 houses.",
                "About 12,000 homes were hit. | 11,800 houses were hit.",
                "It has twelve boats. | It has 12 ferries.",
                "They won 23 to 18. | They won by 23 votes to 18.",
                "A 48-million-crown gate. | It cost 48 million crowns.",
                "It opened in 2019. | It has been open since 2019.",
            })
    void figures_sameNumberInOtherForm_agree(String a, String b) {
        assertThat(agree(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It floods 310 homes. | It floods more than 400 houses.",
                "It rises by a third. | It rises by no more than 8 percent.",
                "They won 23 to 18. | They won by 23 votes to 17.",
                "About 12,000 homes were hit. | 9,000 houses were hit.",
                "It cost 48 million crowns. | It cost 61 million crowns.",
                "It opened in 2019. | It opened in 2020.",
            })
    void figures_differentNumbers_disagree(String a, String b) {
        assertThat(agree(a, b)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "No number here.",
                "One of them said so.",
                "The third time it was late.",
                "At 5, they left.",
                "99999999999999999999999999999999"
            })
    void figures_nothingCounted_areNone(String text) {
        assertThat(QuantityReader.of(text)).isEmpty();
    }
}

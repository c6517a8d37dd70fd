package org.adduce.audit.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|''", "5|5", "5 6 7|5-7", "1 3 4 9 10 11|1,3-4,9-11"})
    void ranges_writtenAndRead_areTheSameNumbers(String numbers, String ranges) {
        var set = Arrays.stream(numbers.split(" "))
                .filter(n -> !n.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Ranges.write(set)).isEqualTo(ranges);
        assertThat(Ranges.read(ranges)).isEqualTo(set);
    }

    @Test
    void read_ofWhatIsNone_isRefused() {
        assertThatThrownBy(() -> Ranges.read("5-x")).isInstanceOf(NumberFormatException.class);
    }
}

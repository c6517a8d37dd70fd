package org.adduce.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.extraction.attribution.AttributingVerbs.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributingVerbsTest {

    @ParameterizedTest
    @CsvSource({
        "denies, S",
        "denied, PAST",
        "said, PARTICIPLE",
        "written, PARTICIPLE",
        "arguing, ING",
        "agreeing, ING",
        "lying, ING",
        "admitting, ING",
        "admitted, PAST",
        "teaches, S",
        "preaches, S",
        "stresses, S",
        "worry, BASE",
        "is, S"
    })
    void beginningWith_formOfAVerb_knowsIt(String word, Form form) {
        assertThat(AttributingVerbs.beginningWith(word))
                .anySatisfy(entry -> assertThat(entry.forms()).contains(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"denyed", "denys", "admiting", "agreing", "argueing", "", "table"})
    void beginningWith_noFormOfAVerb_givesNothing(String word) {
        assertThat(AttributingVerbs.beginningWith(word)).isEmpty();
    }

    @Test
    void beginningWith_firstWordOfAPhrase_givesLongerPhrasesFirst() {
        assertThat(AttributingVerbs.beginningWith("called"))
                .extracting(entry -> entry.rest().size())
                .isSortedAccordingTo((a, b) -> b - a)
                .contains(1, 0);
    }
}

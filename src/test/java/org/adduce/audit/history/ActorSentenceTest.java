package org.adduce.audit.history;

import static org.adduce.audit.history.ActorSentence.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence may name its actor at its beginning, in its middle, at its end, or not at all. */
class ActorSentenceTest {

    @ParameterizedTest
    @CsvSource({
        "'{actor} accepted the claim', '', ' accepted the claim'",
        "'Anspruch 7 hat {actor} angenommen', 'Anspruch 7 hat ', ' angenommen'",
        "'The claim was accepted by {actor}', 'The claim was accepted by ', ''"
    })
    void of_aMessage_splitsItAtTheActor(String message, String before, String after) {
        assertThat(sentence(message)).isEqualTo(new ActorSentence(before, "Ana Arroyo", after));
    }

    @Test
    void of_aMessageWithoutActor_isAllOfIt() {
        assertThat(sentence("The claim was accepted")).isEqualTo(new ActorSentence("The claim was accepted", "", ""));
    }

    @Test
    void of_aMessageThatNamesTheActorTwice_splitsAtTheFirst() {
        assertThat(sentence("{actor} changed the password of {actor}"))
                .isEqualTo(new ActorSentence("", "Ana Arroyo", " changed the password of Ana Arroyo"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{actor} accepted the claim', Accepted the claim",
        "'Anspruch 7 hat {actor} angenommen', Anspruch 7 hat … angenommen",
        "'The claim was accepted by {actor}', The claim was accepted by …",
        "The claim was accepted, The claim was accepted",
        "'{actor}', ''"
    })
    void withoutActor_inAList_leavesOutTheName(String message, String words) {
        assertThat(ActorSentence.withoutActor(message.replace("{actor}", PLACE)))
                .isEqualTo(words);
    }

    @Test
    void withoutPlace_ofAValue_keepsAllOtherCharacters() {
        assertThat(ActorSentence.withoutPlace("a" + PLACE + "b 🙂")).isEqualTo("ab 🙂");
    }

    private static ActorSentence sentence(String message) {
        return ActorSentence.of(message.replace("{actor}", PLACE), "Ana Arroyo");
    }
}

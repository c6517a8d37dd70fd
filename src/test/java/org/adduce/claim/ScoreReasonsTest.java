package org.adduce.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.extraction.checkworthiness.Reason;
import org.junit.jupiter.api.Test;

class ScoreReasonsTest {

    @Test
    void read_ofWhatWasWritten_givesTheSame() {
        var reasons = List.of(new Reason("number", 1.2, "40"), new Reason("past", -0.4, null));

        assertThat(ScoreReasons.read(ScoreReasons.write(reasons))).isEqualTo(reasons);
    }

    @Test
    void read_ofWhatANewerVersionStored_passesOverFieldsItDoesNotKnow() {
        assertThat(ScoreReasons.read("[{\"key\": \"number\", \"weight\": 1.2, \"detail\": \"40\", \"model\": 7}]"))
                .containsExactly(new Reason("number", 1.2, "40"));
    }
}

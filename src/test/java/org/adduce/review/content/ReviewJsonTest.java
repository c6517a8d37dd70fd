package org.adduce.review.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.review.Findings;
import org.adduce.testsupport.Reviews;
import org.junit.jupiter.api.Test;

class ReviewJsonTest {

    @Test
    void read_ofWhatANewerVersionStored_passesOverFieldsItDoesNotKnow() {
        var stored = ReviewJson.write(Reviews.complete())
                .replaceFirst("\\{", "{\"confidence\":0.9,")
                .replaceFirst("\"excerpt\"", "\"region\":{\"x\":1},\"excerpt\"");

        assertThat(stored).contains("confidence", "region");
        assertThat(ReviewJson.read(stored, Findings.class)).isEqualTo(Reviews.complete());
    }
}

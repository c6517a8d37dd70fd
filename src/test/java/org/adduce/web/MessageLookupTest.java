package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.adduce.workflow.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MessageLookupTest {

    @Inject
    MessageLookup words;

    @Test
    void of_issueWithMessageOfItsField_prefersThat() {
        assertThat(words.of(new Issue("title", "sample_missing"))).isEqualTo("Give the article its title.");
        assertThat(words.of(new Issue("publishedOn", "not_blank"))).isEqualTo("Enter a value.");
        assertThat(words.of(Issue.of("not_blank"))).isEqualTo("Enter a value.");
    }

    @Test
    void of_idInApiSpelling_findsTheMessage() {
        assertThat(words.of("sample", "most-of-it")).isEqualTo("Most of it");
        assertThat(words.of("sample", "mostOfIt")).isEqualTo("Most of it");
    }

    @Test
    void of_argument_isNotRead() {
        assertThat(words.of("notice", "sent", "{title} <b>")).isEqualTo("Saved: {title} <b>");
    }

    @Test
    void of_missingKey_failsTheTest() {
        assertThatThrownBy(() -> words.of("stage", "no-such-stage")).hasMessageContaining("stage_no_such_stage");
        assertThatThrownBy(() -> words.of(new Issue("title", "no_such"))).hasMessageContaining("issue_no_such");
        assertThat(words.message("stage_no_such_stage")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500})
    void everyFailure_hasItsWords(int status) {
        assertThat(words.message("failure_" + status + "_title")).isPresent();
        assertThat(words.message("failure_" + status + "_text")).isPresent();
    }
}

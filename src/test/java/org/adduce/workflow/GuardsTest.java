package org.adduce.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.adduce.workflow.Refusal.Kind;
import org.junit.jupiter.api.Test;

class GuardsTest {

    @Test
    void check_allHold_passes() {
        var guards = new Guards()
                .stage("is_open", true)
                .person("is_assignee", true)
                .fresh("is_current", true)
                .content("reason", "is_given", true)
                .content(List.of());

        assertThatCode(guards::check).doesNotThrowAnyException();
        assertThat(guards.failed()).isEmpty();
    }

    @Test
    void check_oneFails_refusesByItsKind() {
        assertThat(refusalOf(new Guards().stage("is_open", false)).kind()).isEqualTo(Kind.WRONG_STAGE);
        assertThat(refusalOf(new Guards().person("is_assignee", false)).kind()).isEqualTo(Kind.NOT_YOURS);
        assertThat(refusalOf(new Guards().fresh("is_current", false)).kind()).isEqualTo(Kind.STALE);
        assertThat(refusalOf(new Guards().content("reason", "is_given", false)).kind())
                .isEqualTo(Kind.INCOMPLETE);
    }

    @Test
    void check_severalFail_namesAllOfThemTheWeightiestFirst() {
        var refusal = refusalOf(new Guards()
                .content("reason", "is_given", false)
                .person("is_assignee", false)
                .content(List.of(new Issue("due", "is_no_date")))
                .stage("is_open", false)
                .stage("has_no_edition", true));

        assertThat(refusal.kind()).isEqualTo(Kind.WRONG_STAGE);
        assertThat(refusal.issues())
                .containsExactly(
                        Issue.of("is_open"),
                        Issue.of("is_assignee"),
                        new Issue("reason", "is_given"),
                        new Issue("due", "is_no_date"));
    }

    @Test
    void incomplete_namesTheField() {
        var refusal = Refusal.incomplete("comment", "is_given");

        assertThat(refusal.kind()).isEqualTo(Kind.INCOMPLETE);
        assertThat(refusal.issues()).containsExactly(new Issue("comment", "is_given"));
        assertThat(refusal).hasMessage("INCOMPLETE: is_given");
    }

    private static Refusal refusalOf(Guards guards) {
        return catchThrowableOfType(Refusal.class, guards::check);
    }
}

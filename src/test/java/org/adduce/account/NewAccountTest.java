package org.adduce.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.workflow.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewAccountTest {

    @Test
    void issues_ofAGoodOne_areNone() {
        var account = new NewAccount(" Ana.B-2 ", " Ana Böhm ", " ", Role.REVIEWER, null);

        assertThat(account.issues()).isEmpty();
        assertThat(account).isEqualTo(new NewAccount("ana.b-2", "Ana Böhm", null, Role.REVIEWER, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-ana", "a na", "ana/ben", "аna", "ana\u0000", "ana@desk.example"})
    void issues_ofAnOddName_nameIt(String name) {
        assertThat(new NewAccount(name, "Ana", null, Role.REVIEWER, null).issues())
                .containsExactly(new Issue("name", "name_is_well_formed"));
    }

    @Test
    void issues_ofSeveralFaults_nameAll() {
        assertThat(new NewAccount("", " ", "nowhere", Role.REVIEWER, null).issues())
                .extracting(Issue::field)
                .contains("name", "displayName", "email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "bell\u0007"})
    void issues_ofADisplayNameWithControls_nameIt(String displayName) {
        assertThat(new NewAccount("ana", displayName, null, Role.REVIEWER, null).issues())
                .containsExactly(new Issue("displayName", "display_name_is_one_line"));
    }
}

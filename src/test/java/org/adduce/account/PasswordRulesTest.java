package org.adduce.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.adduce.workflow.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final PasswordRules RULES = new PasswordRules("The Daily Bugle");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet herons",
                "Zr7#kq!vX0pw",
                "ana went to market",
                "пароль из четырёх слов",
                "tide-gate-demo"
            })
    void issues_ofAGoodPassword_areNone(String password) {
        assertThat(RULES.issues(password, person("ana", "Ana Arroyo"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', password_is_long_enough",
        "eleven-char, password_is_long_enough",
        "aaaaaaaaaaaaaaaa, password_is_varied",
        "abcdeabcdeabcde, password_is_varied",
        "abcdefghijklmnop, password_is_varied",
        "0987654321098, password_is_not_common",
        "margaret-1234, password_is_not_the_name",
        "MargaretMargaret, password_is_not_the_name",
        "M4rg4r3t-2026, password_is_not_the_name",
        "sorrento12345, password_is_not_the_name",
        "TheDailyBugle1, password_is_not_the_name",
        "the daily bugle, password_is_not_the_name",
        "password1234, password_is_not_common",
        "P@ssw0rdP@ssw0rd, password_is_not_common",
        "iloveyou1234, password_is_not_common",
        "Summer2026!!, password_is_not_common",
        "1q2w3e4r5t6y, password_is_not_common",
        "changemechangeme, password_is_not_common",
        "zaq1@WSXzaq1@WSX, password_is_varied",
        "12 12 12 12 12 12, password_is_varied"
    })
    void issues_ofAWeakPassword_nameTheRule(String password, String key) {
        assertThat(RULES.issues(password, person("margaret", "Meg Sorrento")))
                .extracting(Issue::key)
                .contains(key);
    }

    @Test
    void issues_of73Bytes_refuseWhatBcryptWouldCutOff() {
        var password = "vier Wörter mit Umlaut: süß, öde, früh, Ähre, dazu Käse und Brötchen. Oh";

        assertThat(password).hasSizeLessThanOrEqualTo(72);
        assertThat(RULES.issues(password, person("ana", "Ana Arroyo")))
                .containsExactly(new Issue("password", "password_is_not_too_long"));
    }

    @Test
    void issues_ofPairsOfCharacters_countCharactersNotUnits() {
        assertThat(RULES.issues("🦆🦅🦉🦜🐦🐧", person("ana", "Ana Arroyo")))
                .extracting(Issue::key)
                .contains("password_is_long_enough");
    }

    private static Account person(String name, String displayName) {
        return new Account(name, displayName, null, Role.REVIEWER, Instant.EPOCH);
    }
}

package org.adduce.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.workflow.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"seven quiet herons", "Zr7#kq!vX0pw", "ana went to market", "пароль из четырёх слов"})
    void issues_ofAGoodPassword_areNone(String password) {
        assertThat(PasswordRules.issues(password, "ana")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', password_is_long_enough",
        "eleven-char, password_is_long_enough",
        "aaaaaaaaaaaaaaaa, password_is_varied",
        "abcdeabcdeabcde, password_is_varied",
        "abcdefghijklmnop, password_is_varied",
        "0987654321098, password_is_varied",
        "margaret-1234, password_is_not_the_name",
        "MargaretMargaret, password_is_not_the_name"
    })
    void issues_ofAWeakPassword_nameTheRule(String password, String key) {
        assertThat(PasswordRules.issues(password, "margaret")).extracting(Issue::key).contains(key);
    }

    @Test
    void issues_of73Bytes_refuseWhatBcryptWouldCutOff() {
        var password = "vier Wörter mit Umlaut: süß, öde, früh, Ähre, dazu Käse und Brötchen. Oh";

        assertThat(password).hasSizeLessThanOrEqualTo(72);
        assertThat(PasswordRules.issues(password, "ana"))
                .containsExactly(new Issue("password", "password_is_not_too_long"));
    }

    @Test
    void issues_ofPairsOfCharacters_countCharactersNotUnits() {
        assertThat(PasswordRules.issues("🦆🦅🦉🦜🐦🐧", "ana"))
                .extracting(Issue::key)
                .contains("password_is_long_enough");
    }
}

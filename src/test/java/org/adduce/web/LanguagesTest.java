package org.adduce.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import org.adduce.testsupport.Accounts;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the one language that there is; {@link PseudoLanguageJourneyTest} has more. */
@QuarkusTest
class LanguagesTest {

    @Inject
    Languages languages;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "de", "en", "en-US", "de;q=x", ";;;", "*", "xx-!", "de-AT, fr;q=0.5"})
    void choose_whateverIsPreferred_isTheSitesLanguage(String preferred) {
        assertThat(languages.choose(null, preferred)).isEqualTo(Locale.UK);
        assertThat(languages.choose(preferred, preferred)).isEqualTo(Locale.UK);
    }

    @Test
    void page_saysItsLanguageAndDirection() {
        given().get("/contact").then().body(Matchers.containsString("<html lang=\"en-GB\" dir=\"ltr\">"));
    }

    @Test
    void choice_ofALanguage_isKeptAndReturnsToThePage() {
        Accounts.visitor()
                .redirects()
                .follow(false)
                .formParam("language", "en")
                .formParam("return", "/reviews?x=a|b")
                .post("/language")
                .then()
                .statusCode(303)
                .header("Location", "/reviews?x=a|b")
                .cookie("language", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "", "en\r\nSet-Cookie: a=b", "<b>"})
    void choice_ofAnUnknownLanguage_isRefused(String tag) {
        Accounts.visitor().formParam("language", tag).post("/language").then().statusCode(400);
    }
}

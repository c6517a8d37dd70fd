package org.adduce.account.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.adduce.account.Account;
import org.adduce.testsupport.Accounts;

/** A person's authenticator app. */
public final class AuthenticatorApp {

    private static final String PAGE = "/desk/account/second-factor";
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([A-Z2-7]{4}(?: [A-Z2-7]{4}){7})<");
    private static final Pattern CODE = Pattern.compile("[a-z2-7]{4}(-[a-z2-7]{4}){3}");

    private final String secret;
    private String shown = "";

    AuthenticatorApp(String secret) {
        this.secret = secret.replace(" ", "");
    }

    /** The app with which this person begins. */
    static AuthenticatorApp begunBy(Account person) {
        var page = Accounts.page(person)
                .formParam("present", Accounts.PASSWORD)
                .post(PAGE)
                .asString();
        var found = SECRET.matcher(page);
        assertThat(found.find()).isTrue();
        return new AuthenticatorApp(found.group(1));
    }

    /** Turns it on for this person; answers the recovery codes. */
    public static List<String> turnOn(Account person) {
        return begunBy(person).confirm(person);
    }

    List<String> confirm(Account person) {
        shown = now();
        return codesOn(Accounts.page(person)
                .formParam("code", shown)
                .post(PAGE + "/confirmation")
                .asString());
    }

    static List<String> codesOn(String page) {
        return CODE.matcher(page).results().map(MatchResult::group).toList();
    }

    /** With which it was turned on. */
    String shown() {
        return shown;
    }

    String now() {
        return OneTimeCodes.codeAt(secret, Instant.now());
    }

    /** Of the step after this one, which is accepted too. */
    String next() {
        return OneTimeCodes.codeAt(secret, Instant.now().plusSeconds(30));
    }
}

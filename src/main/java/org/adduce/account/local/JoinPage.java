package org.adduce.account.local;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.adduce.account.Account;
import org.adduce.account.Client;
import org.adduce.account.SecurityLog;
import org.adduce.account.SessionCookie;
import org.adduce.web.Responses;
import org.adduce.web.form.Form;
import org.adduce.workflow.Refusal;

/** The page behind a one-time link on which somebody makes their own account, and is signed in with it. */
@Singleton
class JoinPage {

    private final SignIn signIn;
    private final SessionCookie cookie;
    private final SecurityLog securityLog;

    JoinPage(SignIn signIn, SessionCookie cookie, SecurityLog securityLog) {
        this.signIn = signIn;
        this.cookie = cookie;
        this.securityLog = securityLog;
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance join(Form form, String title, String lead);

        static native TemplateInstance linkGone(String words);
    }

    TemplateInstance show(String title, String lead) {
        return Templates.join(Form.empty(), title, lead);
    }

    /** The link may have been good once; whoever holds it is told what to do. */
    Response gone(String words, HttpServerRequest request) {
        securityLog.secretRefused("no such invitation or set-up link", Client.of(request));
        return Response.status(404).entity(Templates.linkGone(words)).build();
    }

    /** @param makeAccount throws a refusal for what is wrong with the person's answers */
    Response send(
            Form form, String title, String lead, HttpServerRequest request, Function<NewPerson, Account> makeAccount) {
        try {
            var account = makeAccount.apply(NewPerson.of(form));
            var secret = signIn.admitNew(account, Client.of(request));
            return Response.fromResponse(Responses.seeOther("/desk"))
                    .cookie(cookie.carrying(secret))
                    .build();
        } catch (Refusal refusal) {
            return NewPerson.shownAgain(form, refusal)
                    .map(again -> Responses.refused(Templates.join(again, title, lead)))
                    .orElseThrow(() -> refusal);
        }
    }
}

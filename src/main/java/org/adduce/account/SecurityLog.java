package org.adduce.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Collectors;
import org.adduce.web.AccessRefused;
import org.adduce.web.SecurityEvent;
import org.adduce.web.SecurityFile;
import org.adduce.web.SecurityLine;
import org.adduce.workflow.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Tells the security log of what comes to nothing and so is no event of the audit log: failures and refusals. What did happen
 * it learns from {@link AccountEvent#security} once the change is committed; of keys in use see {@link KeyUses}.
 */
@Singleton
public class SecurityLog {

    private final SecurityFile file;
    private final KeyUses uses;

    SecurityLog(SecurityFile file, KeyUses uses) {
        this.file = file;
        this.uses = uses;
    }

    public void loginFailed(@Nullable Long account, Client client, String why) {
        file.write(line(SecurityEvent.AUTHN_LOGIN_FAIL, account, client).saying(why));
    }

    /** From now on tries have to wait. */
    public void loginLocked(@Nullable Long account, Client client, Duration wait) {
        file.write(line(SecurityEvent.AUTHN_LOGIN_LOCK, account, client)
                .saying("maxretries")
                .with("seconds", wait.plusMillis(999).toSeconds()));
    }

    /** A try that came while it had to wait; nothing was compared. */
    public void mustWait(@Nullable Long account, Client client) {
        file.write(
                line(SecurityEvent.EXCESS_RATE_LIMIT_EXCEEDED, account, client).saying("password"));
    }

    public void passwordChangeFailed(long account, Client client, String why) {
        file.write(
                line(SecurityEvent.AUTHN_PASSWORD_CHANGE_FAIL, account, client).saying(why));
    }

    /** A key or a link that nobody gave out, or that has ended; never the secret itself. */
    public void secretRefused(String what, Client client) {
        file.write(line(SecurityEvent.AUTHN_LOGIN_FAIL, null, client).saying(what));
    }

    void keyUsed(ApiKey key, Client client) {
        if (uses.isNew(key.id(), client.address(), true)) {
            file.write(line(SecurityEvent.AUTHN_LOGIN_SUCCESS, key.account().id(), client)
                    .saying("API key, first use today from this address")
                    .with("key", key.id()));
        }
    }

    void endedKeyUsed(ApiKey key, Client client) {
        if (uses.isNew(key.id(), client.address(), false)) {
            file.write(line(SecurityEvent.AUTHN_TOKEN_REUSE, key.account().id(), client)
                    .saying("API key that has ended, first use today from this address")
                    .with("key", key.id()));
        }
    }

    /** Who runs the program has it do something by a command. */
    void operatorAdmitted(HttpServerRequest request) {
        file.write(SecurityLine.of(SecurityEvent.AUTHZ_ADMIN, null)
                .from(request)
                .saying("operator")
                .to(request));
    }

    /** Somebody who is signed in asked for what their role does not include. */
    void onRefusal(@Observes AuthorizationFailureEvent event) {
        if (event.getEventProperties().get(RoutingContext.class.getName()) instanceof RoutingContext context) {
            refused(event.getSecurityIdentity(), context.request(), "role");
        }
    }

    /** Somebody whose role would do asked for what is another's to do, such as approving their own review. */
    void onRefusal(@Observes AccessRefused event, SecurityIdentity identity) {
        var guards = event.refusal().issues().stream().map(Issue::key).collect(Collectors.joining(" "));
        refused(identity, event.request(), guards);
    }

    private void refused(@Nullable SecurityIdentity identity, HttpServerRequest request, String why) {
        if (identity != null && !identity.isAnonymous()) {
            Long account = identity.getAttribute(SignedIn.ACCOUNT_ID);
            file.write(SecurityLine.of(SecurityEvent.AUTHZ_FAIL, account)
                    .from(request)
                    .saying(why)
                    .to(request));
        }
    }

    private static SecurityLine line(SecurityEvent event, @Nullable Long account, Client client) {
        return SecurityLine.of(event, account)
                .with("source_ip", client.address())
                .with("useragent", client.device());
    }
}

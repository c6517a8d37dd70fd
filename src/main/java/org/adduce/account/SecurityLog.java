package org.adduce.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What an operator watches for attacks: one JSON object a line, with the event names of the OWASP logging vocabulary.
 * Never what somebody typed as a name: people type their password there.
 */
@Singleton
class SecurityLog {

    static final String CATEGORY = "adduce.security";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Clock clock;

    SecurityLog(Clock clock) {
        this.clock = clock;
    }

    void loginFailed(@Nullable Long account, Client client, String why) {
        write("authn_login_fail", account, client, Map.of("description", why));
    }

    /** A try that came while it had to wait; nothing was compared. */
    void loginLocked(@Nullable Long account, Client client) {
        write("authn_login_lock", account, client, Map.of("description", "too many failures"));
    }

    /** A key or a link that nobody gave out, or that has ended; never the secret itself. */
    void secretRefused(String what, Client client) {
        write("authn_login_fail", null, client, Map.of("description", what));
    }

    void loginSucceeded(Account account, Client client) {
        write("authn_login_success", account.id(), client, Map.of());
    }

    void passwordChanged(Account account, Client client) {
        write("authn_password_change", account.id(), client, Map.of());
    }

    /** Who runs the program has it do something by a command. */
    void operatorAdmitted(HttpServerRequest request) {
        write(
                "authn_token_success",
                null,
                Client.of(request),
                Map.of("description", "operator", "request_method", request.method().name(), "request_uri", request.path()));
    }

    /** Somebody who is signed in asked for what their role does not include. */
    void onRefusal(@Observes AuthorizationFailureEvent event) {
        var identity = event.getSecurityIdentity();
        if (identity == null || identity.isAnonymous()) {
            return;
        }
        if (event.getEventProperties().get(RoutingContext.class.getName()) instanceof RoutingContext context) {
            var request = context.request();
            write(
                    "authz_fail",
                    identity.getAttribute(SignedIn.ACCOUNT_ID),
                    Client.of(request),
                    Map.of("request_method", request.method().name(), "request_uri", request.path()));
        }
    }

    private void write(String event, @Nullable Long account, Client client, Map<String, String> more) {
        LOG.info(line(event, account, client, more));
    }

    /** One line; whatever it holds, it has no control character and so cannot be taken for two. */
    String line(String event, @Nullable Long account, Client client, Map<String, String> more) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("datetime", clock.instant().toString());
        fields.put("appid", "adduce");
        fields.put("event", event);
        fields.put("level", event.endsWith("success") || event.endsWith("change") ? "INFO" : "WARN");
        fields.put("account", account);
        fields.put("source_ip", client.address());
        fields.put("useragent", client.device());
        fields.putAll(more);
        try {
            return JSON.writeValueAsString(fields).replace("\u007f", "\\u007f");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers can be written", e);
        }
    }
}

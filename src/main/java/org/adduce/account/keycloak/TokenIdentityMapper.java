package org.adduce.account.keycloak;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.SignedIn;
import org.adduce.account.linked.LinkedAccounts;
import org.adduce.account.linked.LinkedSignIns;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns tokens whose signature, issuer, audience and time were found good into people of this desk. */
@Singleton
class TokenIdentityMapper {

    /** Where the request keeps the name of somebody whom Keycloak knows and this desk has no role for. */
    private static final String STRANGER = TokenIdentityMapper.class.getName() + ".stranger";

    private final LinkedAccounts accounts;
    private final LinkedSignIns signIns;
    private final EndedSessions ended;
    private final TokenClaims tokenClaims;

    TokenIdentityMapper(LinkedAccounts accounts, LinkedSignIns signIns, EndedSessions ended, TokenClaims tokenClaims) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.ended = ended;
        this.tokenClaims = tokenClaims;
    }

    /** Somebody has just signed in: their account is made, or told what is new. */
    void begin(SecurityIdentity found, AuthorizationCodeTokens tokens, HttpServerRequest request) {
        var account =
                accounts.synchronize(tokenClaims.person(content(found), TokenClaims.of(tokens.getAccessToken())), null);
        account.filter(Account::isActive)
                .ifPresentOrElse(signIns::admitted, () -> signIns.refused("no role at this desk", request));
    }

    /** Who has this session; empty if it has ended or the person has no role here. */
    Optional<SecurityIdentity> ofPage(SecurityIdentity found, RoutingContext context) {
        var about = content(found);
        if (ended.has(about)) {
            return Optional.empty();
        }
        AuthorizationCodeTokens tokens = context.get(AuthorizationCodeTokens.class.getName());
        var account = tokens != null && tokens.getAccessToken() != null // it comes only with a refresh
                ? accounts.synchronize(tokenClaims.person(about, TokenClaims.of(tokens.getAccessToken())), null)
                : known(about.getString("sub"));
        var person = account.filter(Account::isActive);
        if (person.isEmpty()) {
            context.put(STRANGER, about.getString("preferred_username", ""));
        }
        return person.map(somebody -> SignedIn.as(somebody).build());
    }

    /** The name of whoever is signed in at Keycloak and has no role here. */
    static Optional<String> stranger(RoutingContext context) {
        return Optional.ofNullable(context.get(STRANGER));
    }

    /** @throws AuthenticationFailedException if the token's session has ended */
    SecurityIdentity ofProgram(SecurityIdentity found, HttpServerRequest request) {
        var token = content(found);
        if (ended.has(token)) {
            signIns.refused("a token of a session that has ended", request);
            throw new AuthenticationFailedException("its session has ended");
        }
        return accounts.synchronize(tokenClaims.person(token, token), null)
                .filter(Account::isActive)
                .<SecurityIdentity>map(account -> SignedIn.as(account).build())
                .orElseGet(() -> withoutRole(token.getString("sub")));
    }

    private static SecurityIdentity withoutRole(String subject) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(subject))
                .build();
    }

    private Optional<Account> known(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.bySubject(subject));
    }

    private static JsonObject content(SecurityIdentity found) {
        return TokenClaims.of(((JsonWebToken) found.getPrincipal()).getRawToken());
    }
}

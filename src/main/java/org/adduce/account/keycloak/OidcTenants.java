package org.adduce.account.keycloak;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.adduce.web.Site;

/**
 * Tells the OpenID Connect extension how to talk to the realm, for each of three uses, when a request first needs it:
 * so a Keycloak that is away at the start, or later, is simply asked again.
 */
@ApplicationScoped
class OidcTenants implements TenantConfigResolver {

    /** What the extension is asked to do for one request. */
    enum Use {
        /** Sign a person in and keep the session in a cookie. */
        PAGES,
        /** Check a token that a program sent. */
        API,
        /** Check Keycloak's word that a session has ended. */
        LOGOUT;

        private static final String KEY = Use.class.getName();

        void of(RoutingContext context) {
            context.put(KEY, this);
        }
    }

    /** Its name is that of the local sessions' cookie, so that whoever looks for one finds the other. */
    static final String SESSION = "adduce-session";

    /** Tokens are refreshed when they have less than this left. */
    private static final Duration REFRESH_BEFORE = Duration.ofMinutes(1);

    /** A key that nobody has seen is asked for at most so often: whoever makes up tokens must not keep Keycloak busy. */
    private static final Duration KEYS_AT_MOST_EVERY = Duration.ofSeconds(10);

    private final Realm realm;
    private final KeycloakConfig config;
    private final Site site;
    private final Map<Use, OidcTenantConfig> made = new EnumMap<>(Use.class);

    OidcTenants(Realm realm, KeycloakConfig config, Site site) {
        this.realm = realm;
        this.config = config;
        this.site = site;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        Use use = context.get(Use.KEY);
        return use == null ? Uni.createFrom().nullItem() : Uni.createFrom().item(of(use));
    }

    private synchronized OidcTenantConfig of(Use use) {
        return made.computeIfAbsent(use, wanted -> switch (wanted) {
            case PAGES -> pages();
            case API -> tokens("adduce-api", "Bearer", realm.audience());
            case LOGOUT -> tokens("adduce-logout", "Logout", realm.clientId());
        });
    }

    private OidcTenantConfig pages() {
        return client(SESSION)
                .applicationType(ApplicationType.WEB_APP)
                .credentials(realm.clientSecret())
                .authentication()
                .redirectPath(site.absolute(KeycloakResource.ANSWER))
                .restorePathAfterRedirect()
                .scopes("profile", "email")
                .pkceRequired()
                .nonceRequired()
                .stateSecret(realm.derivedSecret("state"))
                .cookiePath("/desk")
                .cookieForceSecure(site.isHttps())
                .sessionAgeExtension(config.idle())
                .end()
                .token()
                .refreshExpired()
                .refreshTokenTimeSkew(REFRESH_BEFORE)
                .forcedJwkRefreshInterval(KEYS_AT_MOST_EVERY)
                .end()
                .tokenStateManager()
                .strategy(Strategy.ID_REFRESH_TOKENS)
                .encryptionRequired()
                .encryptionSecret(realm.derivedSecret("session"))
                .end()
                .build();
    }

    /** @param type what Keycloak calls this kind of token, so that no other kind is taken for it */
    private OidcTenantConfig tokens(String id, String type, String audience) {
        return client(id)
                .applicationType(ApplicationType.SERVICE)
                .token()
                .audience(audience)
                .requiredClaims("typ", type)
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .forcedJwkRefreshInterval(KEYS_AT_MOST_EVERY)
                .end()
                .build();
    }

    private OidcTenantConfigBuilder client(String id) {
        return OidcTenantConfig.authServerUrl(realm.address())
                .tenantId(id)
                .clientId(realm.clientId())
                .connectionTimeout(config.timeout());
    }
}

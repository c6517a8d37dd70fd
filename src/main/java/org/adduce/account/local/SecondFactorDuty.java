package org.adduce.account.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.adduce.account.Account;
import org.adduce.account.AccountConfig;
import org.adduce.account.SignedIn;
import org.adduce.web.PageContext;
import org.adduce.web.Responses;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads people whose role demands a second factor to where they take one; until then they get to no other page. */
@ApplicationScoped // a proxy: filters are made before the configuration is read
class SecondFactorDuty {

    private static final String ENROLMENT = "/desk/account/second-factor";

    private final AccountConfig config;
    private final SecondFactors factors;
    private final SignedIn signedIn;
    private final PageContext pageContext;

    SecondFactorDuty(AccountConfig config, SecondFactors factors, SignedIn signedIn, PageContext pageContext) {
        this.config = config;
        this.factors = factors;
        this.signedIn = signedIn;
        this.pageContext = pageContext;
    }

    /** Keys are no sign-in, and of an identity provider's people it is the provider that asks for more. */
    @ServerRequestFilter
    Optional<Response> lead() {
        var demanded = config.secondFactor().requiredFrom().isPresent();
        return demanded && !isFree() && signedIn.session().isPresent() && isOwedBy(signedIn.account())
                ? Optional.of(Responses.seeOther(ENROLMENT))
                : Optional.empty();
    }

    boolean isOwedBy(Account account) {
        return config.secondFactor()
                        .requiredFrom()
                        .filter(account.role()::includes)
                        .isPresent()
                && !factors.isAskedOf(account);
    }

    private boolean isFree() {
        return !pageContext.isIn("/desk")
                || pageContext.isIn(ENROLMENT)
                || pageContext.isIn("/desk/sign-in")
                || pageContext.is("/desk/sign-out");
    }
}

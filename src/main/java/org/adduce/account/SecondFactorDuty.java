package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.adduce.web.Answers;
import org.adduce.web.Here;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads people whose role demands a second factor to where they take one; until then they get to no other page. */
@ApplicationScoped // a proxy: filters are made before the configuration is read
class SecondFactorDuty {

    private static final String ENROLMENT = "/desk/account/second-factor";

    private final AccountConfig config;
    private final SecondFactors factors;
    private final SignedIn signedIn;
    private final Here here;

    SecondFactorDuty(AccountConfig config, SecondFactors factors, SignedIn signedIn, Here here) {
        this.config = config;
        this.factors = factors;
        this.signedIn = signedIn;
        this.here = here;
    }

    /** Keys are no sign-in, and of an identity provider's people it is the provider that asks for more. */
    @ServerRequestFilter
    Optional<Response> lead() {
        var demanded = config.secondFactor().requiredFrom().isPresent();
        return demanded && !isFree() && signedIn.session().isPresent() && isOwedBy(signedIn.account())
                ? Optional.of(Answers.seeOther(ENROLMENT))
                : Optional.empty();
    }

    boolean isOwedBy(Account account) {
        return config.secondFactor().requiredFrom().filter(account.role()::includes).isPresent()
                && !factors.isAskedOf(account);
    }

    private boolean isFree() {
        return !here.isIn("/desk") || here.isIn(ENROLMENT) || here.isIn("/desk/sign-in") || here.is("/desk/sign-out");
    }
}

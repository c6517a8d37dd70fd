package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether people can sign in. The program is ready without: the public pages and open sessions need nobody else. */
@Readiness
@ApplicationScoped
class SignInHealth implements HealthCheck {

    private final SignInMethod signInMethod;

    SignInHealth(SignInMethod signInMethod) {
        this.signInMethod = signInMethod;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-in")
                .up()
                .withData("identity", signInMethod.health())
                .build();
    }
}

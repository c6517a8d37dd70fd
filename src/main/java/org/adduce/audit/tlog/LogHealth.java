package org.adduce.audit.tlog;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says at {@code /q/health/well} what is damaged. The desk stays ready: people need it to look into the damage. */
@Wellness
@ApplicationScoped
class LogHealth implements HealthCheck {

    private final LogState state;

    LogHealth(LogState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        var response =
                HealthCheckResponse.named("audit log").status(state.damage().isEmpty());
        state.damage().ifPresent(what -> response.withData("damage", what));
        return response.build();
    }
}

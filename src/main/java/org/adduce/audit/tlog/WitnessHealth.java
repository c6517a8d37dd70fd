package org.adduce.audit.tlog;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Says at {@code /q/health/well} which witness does not cosign, and why; it is not well while too few do. */
@Wellness
@ApplicationScoped
class WitnessHealth implements HealthCheck {

    private final Witnesses witnesses;
    private final LogState state;

    WitnessHealth(Witnesses witnesses, LogState state) {
        this.witnesses = witnesses;
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("witnesses");
        witnesses
                .all()
                .forEach(witness -> response.withData(
                        witness.key().name(), witness.trouble().orElse("cosigns")));
        state.published()
                .ifPresent(newest -> response.withData(
                                "leaves", newest.checkpoint().size())
                        .withData("cosignatures", newest.cosignatures().size()));
        long well = witnesses.all().stream()
                .filter(witness -> witness.trouble().isEmpty())
                .count();
        return response.withData("needed", witnesses.needed())
                .status(well >= witnesses.needed())
                .build();
    }
}

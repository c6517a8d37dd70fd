package org.adduce.account.keycloak;

import io.quarkus.oidc.AuthenticationCompletionAction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What is done once when somebody has signed in, before their session's cookie is set. */
@ApplicationScoped
class SignInCompletion implements AuthenticationCompletionAction {

    private final Admission admission;

    SignInCompletion(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Uni<Void> action(AuthenticationCompletionContext completed) {
        return completed
                .requestContext()
                .runBlocking(() -> {
                    admission.begin(
                            completed.identity(), completed.tokens(), completed.routingContext().request());
                    return completed.identity();
                })
                .replaceWithVoid();
    }
}

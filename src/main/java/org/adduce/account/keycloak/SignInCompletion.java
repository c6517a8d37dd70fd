package org.adduce.account.keycloak;

import io.quarkus.oidc.AuthenticationCompletionAction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What is done once when somebody has signed in, before their session's cookie is set. */
@ApplicationScoped
class SignInCompletion implements AuthenticationCompletionAction {

    private final TokenIdentityMapper tokenIdentityMapper;

    SignInCompletion(TokenIdentityMapper tokenIdentityMapper) {
        this.tokenIdentityMapper = tokenIdentityMapper;
    }

    @Override
    public Uni<Void> action(AuthenticationCompletionContext completed) {
        return completed
                .requestContext()
                .runBlocking(() -> {
                    tokenIdentityMapper.begin(
                            completed.identity(),
                            completed.tokens(),
                            completed.routingContext().request());
                    return completed.identity();
                })
                .replaceWithVoid();
    }
}

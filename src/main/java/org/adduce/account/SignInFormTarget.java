package org.adduce.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adduce.web.FormTarget;

/** Signing out is a form, and may lead to where the identities come from. */
@Singleton
class SignInFormTarget implements FormTarget {

    private final SignInMethod signInMethod;

    SignInFormTarget(SignInMethod signInMethod) {
        this.signInMethod = signInMethod;
    }

    @Override
    public Optional<String> origin() {
        return signInMethod.site();
    }
}

package org.adduce.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Hashes passwords by bcrypt and compares with what was hashed. */
@ApplicationScoped
class Passwords {

    private final int cost;
    private final String nobodys;

    Passwords(AccountConfig config) {
        this.cost = config.bcryptCost();
        this.nobodys = hash(Secret.random());
    }

    final String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    /** Takes the same work whether there is a hash to compare with or not. */
    boolean match(String password, @Nullable String hash) {
        var matches = BcryptUtil.matches(password, hash == null ? nobodys : hash);
        return matches && hash != null && PasswordRules.isRead(password);
    }
}

package org.adduce.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.adduce.workflow.Issue;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with wanted passwords, hashes them by bcrypt and compares with what was hashed. */
@ApplicationScoped
public class Passwords {

    private final PasswordRules rules;
    private final int cost;
    private final String nobodys;

    Passwords(PasswordRules rules, AccountConfig config) {
        this.rules = rules;
        this.cost = config.bcryptCost();
        this.nobodys = hash(Secret.random());
    }

    /** Of what this person wants, at the field {@code password}. */
    public List<Issue> issues(String wanted, Account person) {
        return rules.issues(wanted, person);
    }

    /** Of what somebody wants who has no account yet; nothing where they want none. */
    List<Issue> issues(NewAccount wanted) {
        return rules.issues(wanted);
    }

    public final String hash(String password) {
        return BcryptUtil.bcryptHash(password, cost);
    }

    /** Takes the same work whether there is a hash to compare with or not. */
    public boolean match(String password, @Nullable String hash) {
        var matches = BcryptUtil.matches(password, hash == null ? nobodys : hash);
        return matches && hash != null && PasswordRules.isRead(password);
    }
}

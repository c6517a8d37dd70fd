package org.adduce.account;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Opens sessions and makes keys without any page, for tests of other packages. */
public final class SignedInPeople {

    private SignedInPeople() {}

    /** The secret of a new session. */
    public static String session(Account account) {
        return QuarkusTransaction.requiringNew().call(() -> bean(Sessions.class).open(account, "a test"));
    }

    /** The secret of a new key. */
    public static String key(Account account, String label) {
        return QuarkusTransaction.requiringNew().call(() -> bean(ApiKeys.class).create(account, label, null));
    }

    /** The person with this sign-in name. */
    public static Account named(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> bean(People.class).byName(name).orElseThrow());
    }

    public static String cookieName() {
        return bean(SessionCookie.class).name();
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}

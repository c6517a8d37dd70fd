package org.adduce.account.local;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.account.Account;

/** The recovery codes of all people. Part of their second factors, whose events speak for them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecoveryCodes implements PanacheRepository<RecoveryCode> {

    private static final int FOR_EACH = 10;

    private final Clock clock;

    RecoveryCodes(Clock clock) {
        this.clock = clock;
    }

    /**
     * Replaces all that the person has.
     *
     * @return the new ones, to be shown once
     */
    List<String> renew(Account person) {
        forget(person.id());
        var codes = Stream.generate(RecoveryCode::random).limit(FOR_EACH).toList();
        persist(codes.stream().map(code -> new RecoveryCode(person, code)));
        return codes;
    }

    /** How many are left. */
    long left(Account person) {
        return count("account = ?1 and usedAt is null", person);
    }

    /** Whether this is one that is left; it never is again. The database decides between two who show it at once. */
    boolean redeem(Account person, String typed) {
        return update(
                        "usedAt = :now where account = :person and codeHash = :hash and usedAt is null",
                        Parameters.with("now", clock.instant())
                                .and("person", person)
                                .and("hash", RecoveryCode.hash(typed)))
                == 1;
    }

    void forget(long accountId) {
        delete("account.id = ?1", accountId);
    }
}

package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.adduce.workflow.Refusal;

/** Accounts of people who demand that their data be erased: each stays as a row without its person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ErasedAccounts {

    private final Accounts accounts;
    private final People people;
    private final Event<AccountErased> erased;

    ErasedAccounts(Accounts accounts, People people, Event<AccountErased> erased) {
        this.accounts = accounts;
        this.people = people;
        this.erased = erased;
    }

    /** Those whom this names, by the name they sign in with or the one they are shown with. */
    public List<Account> named(String name) {
        return accounts.called(name);
    }

    /**
     * Deactivates the account, ends its sessions and keys, and takes the person out of it. The caller appends the event.
     *
     * @param name    what it is called from now on
     * @param instead what stands where the person's own words stood
     * @throws Refusal if it is the last admin who can work
     */
    public void erase(Account account, String name, String instead, Instant at) {
        people.deactivate(account, null);
        account.erase(name, at);
        accounts.flush();
        erased.fire(new AccountErased(account.id(), instead, at));
    }
}

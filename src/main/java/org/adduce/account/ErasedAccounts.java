package org.adduce.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.adduce.workflow.Refusal;

/** Accounts of people who demand that their data be erased: each stays as a row without its person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ErasedAccounts {

    private final EntityManager entities;
    private final People people;
    private final Event<AccountErased> erased;

    ErasedAccounts(EntityManager entities, People people, Event<AccountErased> erased) {
        this.entities = entities;
        this.people = people;
        this.erased = erased;
    }

    /** Those whom this names, by the name they sign in with or the one they are shown with. */
    public List<Account> named(String name) {
        return entities.createQuery(
                        "from Account where erasedAt is null and (name = :name or lower(displayName) = lower(:shown)) order by id",
                        Account.class)
                .setParameter("name", NewAccount.normalized(name))
                .setParameter("shown", name.strip())
                .getResultList();
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
        entities.flush();
        change("delete from SecondFactor where account = :account", account);
        change("delete from RecoveryCode where account = :account", account);
        change("update Session set device = '' where account = :account", account);
        change("update ApiKey set label = '' where account = :account", account);
        erased.fire(new AccountErased(account.id(), instead, at));
    }

    private void change(String update, Account account) {
        entities.createQuery(update).setParameter("account", account).executeUpdate();
    }
}

package org.adduce.account.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.adduce.account.Account;
import org.adduce.account.AccountEvent;
import org.adduce.account.Accounts;
import org.adduce.account.Client;
import org.adduce.account.Passwords;
import org.adduce.account.SecurityLog;
import org.adduce.account.Sessions;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.workflow.Guards;

/** A person takes another password; whoever else is signed in with the old one is signed out. */
@ApplicationScoped
class PasswordChange {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final PasswordConfirmation present;
    private final AuditLog log;
    private final SecurityLog securityLog;

    PasswordChange(
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            PasswordConfirmation present,
            AuditLog log,
            SecurityLog securityLog) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.present = present;
        this.log = log;
        this.securityLog = securityLog;
    }

    /**
     * @param session the session in use, which goes on
     * @throws org.adduce.web.Fault if the present password was wrong too often
     * @throws org.adduce.workflow.Refusal if the present password is wrong or the wanted one is not good enough
     */
    @Transactional
    void change(Account account, String typed, String wanted, long session, Client client) {
        var isRight = present.isRight(typed, account, client);
        if (!isRight) {
            securityLog.passwordChangeFailed(account.id(), client, "wrong present password");
        }
        new Guards()
                .content("present", "present_password_is_right", isRight)
                .content(passwords.issues(wanted, account))
                .check();
        var attached = accounts.attached(account);
        attached.choosePassword(passwords.hash(wanted));
        var ended = sessions.endOthersOf(attached, session);
        log.append(
                Change.of(AccountEvent.PASSWORD_CHANGED, attached, account.id()).with("sessions_ended", null, ended));
    }
}

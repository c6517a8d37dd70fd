package org.adduce.account.linked;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import org.adduce.account.Account;
import org.adduce.account.AccountEvent;
import org.adduce.account.Client;
import org.adduce.account.SecurityLog;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;

/** Notes how people come and go who sign in where their identity comes from; never a token. */
@Singleton
public class LinkedSignIns {

    private final AuditLog log;
    private final SecurityLog securityLog;

    LinkedSignIns(AuditLog log, SecurityLog securityLog) {
        this.log = log;
        this.securityLog = securityLog;
    }

    @ActivateRequestContext // an identity is read before its request has one
    public void admitted(Account account) {
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(Change.of(AccountEvent.SIGNED_IN, account, account.id())));
    }

    /** @param why in words for whoever watches for attacks */
    public void refused(String why, HttpServerRequest request) {
        securityLog.secretRefused(why, Client.of(request));
    }

    public void left(Account account) {
        QuarkusTransaction.joiningExisting()
                .run(() -> log.append(Change.of(AccountEvent.SIGNED_OUT, account, account.id())));
    }

    public void endedElsewhere(Account account) {
        QuarkusTransaction.joiningExisting()
                .run(() -> log.append(Change.of(AccountEvent.SIGNED_OUT_ELSEWHERE, account, null)));
    }
}

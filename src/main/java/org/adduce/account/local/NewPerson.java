package org.adduce.account.local;

import java.util.Optional;
import org.adduce.account.NewAccount;
import org.adduce.account.Role;
import org.adduce.web.form.Form;
import org.adduce.workflow.Refusal;

/** What people fill in who make an account for themselves, by the set-up address or by an invitation. */
record NewPerson(String name, String displayName, String password) {

    /** @throws Refusal if the password was not typed the same twice */
    static NewPerson of(Form form) {
        if (!form.value("password").equals(form.value("again"))) {
            throw Refusal.incomplete("again", "passwords_are_the_same");
        }
        return new NewPerson(form.value("name"), form.value("displayName"), form.value("password"));
    }

    /** The refusal's issues at the fields of the form; empty if it is about something else than the fields. */
    static Optional<Form> shownAgain(Form form, Refusal refusal) {
        return refusal.kind() == Refusal.Kind.INCOMPLETE ? Optional.of(form.refused(refusal)) : Optional.empty();
    }

    NewAccount as(Role role) {
        return new NewAccount(name, displayName, null, role, password);
    }
}

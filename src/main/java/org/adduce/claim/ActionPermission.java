package org.adduce.claim;

import java.util.Locale;
import org.adduce.account.Account;
import org.adduce.account.Role;

/** Whose an action is, as far as roles and the assignment tell; that no author approves is the review's guard. */
public enum ActionPermission {
    ANY_REVIEWER {
        @Override
        boolean admits(Claim claim, Account person) {
            return person.is(Role.REVIEWER);
        }
    },
    EDITOR {
        @Override
        boolean admits(Claim claim, Account person) {
            return person.is(Role.EDITOR);
        }
    },
    ASSIGNEE {
        @Override
        boolean admits(Claim claim, Account person) {
            return person.is(Role.REVIEWER) && claim.isAssignedTo(person);
        }
    },
    ASSIGNEE_OR_EDITOR {
        @Override
        boolean admits(Claim claim, Account person) {
            return person.is(Role.EDITOR) || ASSIGNEE.admits(claim, person);
        }
    };

    abstract boolean admits(Claim claim, Account person);

    /** The key of the sentence that says whose the action is. */
    String key() {
        return "person_is_" + name().toLowerCase(Locale.ROOT);
    }
}

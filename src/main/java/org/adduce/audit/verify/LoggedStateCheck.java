package org.adduce.audit.verify;

import java.util.Optional;

/**
 * Rows elsewhere in the database which the log says something of that can be checked, such as the hash of what was published.
 * They are compared whenever the log is read over.
 */
public interface LoggedStateCheck {

    /** Which row is not what the log says, as a sentence; empty when all are. Called outside of any transaction. */
    Optional<String> damage();
}

package org.adduce.account;

import java.util.Locale;
import org.adduce.audit.EventType;

/** What happens to people and to their ways in; the subject is the account, or the invitation. */
public enum AccountEvent implements EventType {
    ACCOUNT_CREATED,
    INVITED,
    INVITATION_ACCEPTED,
    INVITATION_WITHDRAWN,
    SIGNED_IN,
    SIGNED_OUT,
    /** How often, within one minute, somebody failed to sign in under this account's name. */
    SIGN_IN_REFUSED,
    PASSWORD_CHANGED,
    /** An admin made a link with which a person chooses another password. */
    PASSWORD_LINK_MADE,
    /** Chosen anew by such a link. */
    PASSWORD_RESET,
    /** All but the one in use, or all. */
    SESSIONS_ENDED,
    /** One of them, by its owner from another one. */
    SESSION_ENDED,
    API_KEY_CREATED,
    API_KEY_REVOKED,
    ROLE_CHANGED,
    /** Somebody is called otherwise where their identity comes from. */
    ACCOUNT_RENAMED,
    ACCOUNT_DEACTIVATED,
    ACCOUNT_REACTIVATED;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

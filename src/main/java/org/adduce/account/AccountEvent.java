package org.adduce.account;

import java.util.Locale;
import org.adduce.audit.event.EventType;
import org.adduce.web.SecurityEvent;
import org.jspecify.annotations.Nullable;

/** What happens to people and to their ways in; the subject is the account, or the invitation. */
public enum AccountEvent implements EventType {
    ACCOUNT_CREATED,
    INVITED,
    INVITATION_ACCEPTED,
    INVITATION_WITHDRAWN,
    SIGNED_IN,
    SIGNED_OUT,
    /** A session ended where the identity comes from: signed out of everything, or by whoever looks after it. */
    SIGNED_OUT_ELSEWHERE,
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
    /** An authenticator app is asked for from now on. */
    SECOND_FACTOR_TAKEN,
    /** By its owner, or by an admin. */
    SECOND_FACTOR_REMOVED,
    RECOVERY_CODES_MADE,
    /** In place of a code of the app; with how many are left. */
    RECOVERY_CODE_USED,
    API_KEY_CREATED,
    API_KEY_REVOKED,
    ROLE_CHANGED,
    /** Somebody is called otherwise where their identity comes from. */
    ACCOUNT_RENAMED,
    /** Became the account of somebody whom an identity provider knows; by whoever runs the program. */
    ACCOUNT_LINKED,
    ACCOUNT_DEACTIVATED,
    ACCOUNT_REACTIVATED;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refused sign-ins stand in the security log each by itself, at once; whoever accepts an invitation is a new account. */
    @Override
    public @Nullable SecurityEvent security() {
        return switch (this) {
            case SIGNED_IN -> SecurityEvent.AUTHN_LOGIN_SUCCESS;
            case SIGN_IN_REFUSED, INVITATION_ACCEPTED -> null;
            case SIGNED_OUT, SIGNED_OUT_ELSEWHERE, SESSIONS_ENDED, SESSION_ENDED -> SecurityEvent.SESSION_EXPIRED;
            case PASSWORD_CHANGED, PASSWORD_RESET -> SecurityEvent.AUTHN_PASSWORD_CHANGE;
            case INVITED, PASSWORD_LINK_MADE, RECOVERY_CODES_MADE, API_KEY_CREATED -> SecurityEvent.AUTHN_TOKEN_CREATED;
            case INVITATION_WITHDRAWN, API_KEY_REVOKED -> SecurityEvent.AUTHN_TOKEN_REVOKED;
            case ROLE_CHANGED -> SecurityEvent.AUTHZ_CHANGE;
            case ACCOUNT_CREATED -> SecurityEvent.USER_CREATED;
            case ACCOUNT_DEACTIVATED -> SecurityEvent.USER_ARCHIVED;
            case ACCOUNT_REACTIVATED,
                    ACCOUNT_RENAMED,
                    ACCOUNT_LINKED,
                    SECOND_FACTOR_TAKEN,
                    SECOND_FACTOR_REMOVED,
                    RECOVERY_CODE_USED -> SecurityEvent.USER_UPDATED;
        };
    }
}

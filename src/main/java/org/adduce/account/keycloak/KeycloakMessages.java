package org.adduce.account.keycloak;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** All words of this package. */
@MessageBundle("keycloak")
interface KeycloakMessages {

    @Message("Nobody can sign in just now")
    String away_title();

    @Message(
            "Keycloak, which knows the people of this desk, does not answer. Whoever is signed in can go on; this page tries again every ten seconds.")
    String away_text();

    @Message("Try again")
    String away_again();

    @Message("You have no role at this desk")
    String stranger_title();

    @Message(
            "Keycloak knows you as {name}, but nobody gave you a role here. Ask whoever looks after people in Keycloak to make you a reviewer, an editor or an admin.")
    String stranger_text(String name);

    @Message("Sign in as somebody else")
    String stranger_other();

    @Message("Signing in did not work")
    String refused_title();

    @Message("It was refused or broken off, or this address is too old. Nothing was changed.")
    String refused_text();

    @Message("Sign in again")
    String refused_again();

    @Message("You are signed out")
    String out_title();

    @Message("Your session here has ended.")
    String out_text();

    @Message(
            "Keycloak does not answer, so it may still know you on this computer. On one that others use, close the browser.")
    String out_away();

    @Message("Sign in")
    String out_again();

    @Message("Keycloak does not answer, so the token cannot be checked.")
    String issue_keycloak_is_away();
}

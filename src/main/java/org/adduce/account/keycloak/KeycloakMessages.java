package org.adduce.account.keycloak;

import io.quarkus.qute.i18n.MessageBundle;

/** All words of this package. */
@MessageBundle("keycloak")
interface KeycloakMessages {

    String away_title();

    String away_text();

    String away_again();

    String stranger_title();

    String stranger_text(String name);

    String stranger_other();

    String refused_title();

    String refused_text();

    String refused_again();

    String out_title();

    String out_text();

    String out_away();

    String out_again();

    String issue_keycloak_is_away();
}

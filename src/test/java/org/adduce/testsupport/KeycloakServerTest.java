package org.adduce.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The realm that we hand out, in the real server. */
class KeycloakServerTest {

    private final KeycloakRealm realm = KeycloakRealm.shared();

    @Test
    void shared_askedTwice_isOneServer() {
        assertThat(KeycloakServer.shared()).isEqualTo(KeycloakServer.shared());
    }

    @Test
    void realm_forAPersonOfADesk_issuesTokensWithRolesAndGroupsForFiveMinutes() throws Exception {
        realm.addProgram(KeycloakRealm.PROGRAM, "adduce");
        var person = realm.add("editor");
        realm.joinDesk(person, "politics");

        var claims = new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(realm.token(person).split("\\.")[1]));

        assertThat(claims.get("sub").asText()).isEqualTo(person.id());
        assertThat(claims.at("/realm_access/roles").toString())
                .contains("\"editor\"")
                .doesNotContain("\"admin\"");
        assertThat(claims.get("aud").toString()).contains("\"adduce\"");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isLessThanOrEqualTo(300);
    }
}

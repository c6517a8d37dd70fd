package org.adduce.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.adduce.account.PersonClaims;
import org.adduce.account.Role;
import org.junit.jupiter.api.Test;

class TokenClaimsTest {

    private static final String ABOUT = """
            {"sub": "42", "preferred_username": "ana", "name": "Ana Lind", "email": "ana@news.example", "iat": 1772355600}""";

    @Test
    void person_withRolesOfTheRealm_hasTheHighest() {
        assertThat(person("""
                {"realm_access": {"roles": ["offline_access", "reviewer", "editor"]}}""").role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void person_withRolesOfOurClient_hasThem_andNotThoseOfOthers() {
        assertThat(person("""
                {"resource_access": {"adduce": {"roles": ["reviewer"]}, "account": {"roles": ["admin"]}}}""").role()).isEqualTo(Role.REVIEWER);
    }

    @Test
    void person_whoseRolesHaveOtherNames_hasThoseTheyStandFor() {
        var person = person("""
                {"realm_access": {"roles": ["chief", "reviewer"]}}""", Map.of("adduce.keycloak.roles.editor", "chief,deputy"));

        assertThat(person.role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void person_withoutAnyRole_hasNone() {
        assertThat(person("{}").role()).isNull();
        assertThat(person("""
                {"realm_access": {}, "resource_access": {}}""").role()).isNull();
    }

    @Test
    void person_inGroups_belongsToTheDesksAmongThem() {
        assertThat(person("""
                {"groups": ["/desks/politics", "/desks/sport/local", "/staff", "/desks", "/desks/"]}""").desks()).containsExactlyInAnyOrder("politics", "sport/local");
    }

    @Test
    void person_withoutANameAndAUserName_isCalledByTheSubject() {
        var person = claims(Map.of()).person(new JsonObject("""
                {"sub": "42", "iat": 1772355600}"""), new JsonObject());

        assertThat(person.userName()).isEqualTo("42");
        assertThat(person.email()).isNull();
    }

    private static PersonClaims person(String may) {
        return person(may, Map.of());
    }

    private static PersonClaims person(String may, Map<String, String> settings) {
        return claims(settings).person(new JsonObject(ABOUT), new JsonObject(may));
    }

    private static TokenClaims claims(Map<String, String> more) {
        var settings = new java.util.TreeMap<>(more);
        settings.put("adduce.keycloak.client-id", "adduce");
        var config = RealmTest.config(settings);
        return new TokenClaims(new Realm(config), config);
    }
}

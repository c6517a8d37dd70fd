package org.adduce.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealmTest {

    @Test
    void faults_ofCompleteSettings_areNone() {
        assertThat(realm("https://keycloak.example/realms/newsroom", "adduce", "secret")
                        .faults())
                .isEmpty();
        assertThat(realm("http://localhost:8180/auth/realms/adduce/", "adduce", "secret")
                        .faults())
                .isEmpty();
    }

    @Test
    void faults_ofNoSettings_nameEach() {
        assertThat(realm(null, null, null).faults())
                .satisfiesExactly(
                        first -> assertThat(first).contains("ADDUCE_KEYCLOAK_URL", "missing"),
                        second -> assertThat(second).contains("ADDUCE_KEYCLOAK_CLIENT_ID", "missing"),
                        third -> assertThat(third).contains("ADDUCE_KEYCLOAK_CLIENT_SECRET", "missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keycloak.example/realms/newsroom",
                "https://keycloak.example",
                "https://keycloak.example/realms/",
                "https://keycloak.example/realms/newsroom/protocol",
                "https://keycloak.example/realms/newsroom?x=1",
                "ftp://keycloak.example/realms/newsroom",
                "https:///realms/newsroom",
                "https://key cloak/realms/newsroom",
                "\u0000"
            })
    void faults_ofAnAddressThatIsNoRealm_sayHowOneLooks(String url) {
        assertThat(realm(url, "adduce", "secret").faults())
                .singleElement()
                .asString()
                .contains("ADDUCE_KEYCLOAK_URL", "https://keycloak.example/realms/newsroom");
    }

    @Test
    void addresses_ofTheRealm_areMadeFromOne() {
        var realm = realm("https://keycloak.example:8443/auth/realms/newsroom/", "adduce", "secret");

        assertThat(realm.origin()).isEqualTo("https://keycloak.example:8443");
        assertThat(realm.at("/x")).hasToString("https://keycloak.example:8443/auth/realms/newsroom/x");
        assertThat(realm.admin("/users")).hasToString("https://keycloak.example:8443/auth/admin/realms/newsroom/users");
        assertThat(realm.server()).isEqualTo("https://keycloak.example:8443/auth");
    }

    @Test
    void name_ofTheRealm_isReadFromItsAddress() {
        assertThat(realm("https://keycloak.example/realms/newsroom/", "adduce", "secret")
                        .name())
                .isEqualTo("newsroom");
        assertThat(realm("https://keycloak.example/realms/the%20news+room", "adduce", "secret")
                        .name())
                .isEqualTo("the news+room");
    }

    @Test
    void derivedSecrets_differByPurpose_andAreTheSameEachTime() {
        var realm = realm("https://keycloak.example/realms/newsroom", "adduce", "secret");

        assertThat(realm.derivedSecret("a"))
                .isEqualTo(realm.derivedSecret("a"))
                .isNotEqualTo(realm.derivedSecret("b"))
                .hasSize(64);
    }

    private static Realm realm(@Nullable String url, @Nullable String id, @Nullable String secret) {
        var settings = new TreeMap<String, String>();
        put(settings, "url", url);
        put(settings, "client-id", id);
        put(settings, "client-secret", secret);
        return new Realm(config(settings));
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put("adduce.keycloak." + name, value);
        }
    }

    static KeycloakConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(KeycloakConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(KeycloakConfig.class);
    }
}

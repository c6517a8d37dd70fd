package org.adduce;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.adduce.testsupport.KeycloakDesk;
import org.adduce.testsupport.KeycloakRealm;
import org.adduce.testsupport.KeycloakRealm.Person;
import org.adduce.testsupport.RunningRoutes.Route;
import org.adduce.testsupport.Visit;
import org.junit.jupiter.api.BeforeEach;

/** The same table, where people come from Keycloak: their sessions on pages, their tokens on the API. */
@QuarkusTest
@TestProfile(KeycloakDesk.class)
class KeycloakRouteAccessTest extends RouteAccess {

    /** Those that end the session that they are asked with. */
    private static final Set<String> ENDING = Set.of("/desk/sign-out", "/desk/sign-in/another");

    private static final Map<Visitor, Person> PEOPLE = new EnumMap<>(Visitor.class);

    private final KeycloakRealm realm = KeycloakRealm.shared();
    private final Map<Visitor, String> tokens = new EnumMap<>(Visitor.class);
    private boolean ended;

    @BeforeEach
    void tellKeycloakWhereWeAre() {
        realm.serve("http://localhost:" + RestAssured.port);
        realm.addProgram(KeycloakRealm.PROGRAM, "adduce");
    }

    @Override
    protected String way() {
        return "keycloak";
    }

    @Override
    protected void renewSessions(Route route) {
        if (ended || ENDING.contains(route.path())) {
            forgetSessions();
        }
        ended = ENDING.contains(route.path());
    }

    @Override
    protected String signedIn(Visitor visitor) {
        var visit = new Visit("http://localhost:" + RestAssured.port);
        visit.signIn(person(visitor), "/desk");
        return visit.session();
    }

    @Override
    protected String token(Visitor visitor) {
        return tokens.computeIfAbsent(visitor, v -> realm.token(person(v)));
    }

    private Person person(Visitor visitor) {
        return PEOPLE.computeIfAbsent(visitor, v -> realm.add(v.name().toLowerCase(Locale.ROOT)));
    }
}

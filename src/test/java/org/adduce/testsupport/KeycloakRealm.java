package org.adduce.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What whoever administers Keycloak does to its realm {@code adduce}, and the tokens that people get there. */
public final class KeycloakRealm {

    /** Of everybody whom tests add. */
    public static final String PASSWORD = "grey seals sing low";

    /** A client with which people get tokens for the API by their password. */
    public static final String PROGRAM = "desk-tools";

    private static final AtomicInteger STRANGERS = new AtomicInteger();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;

    /** @param server the address of a {@link KeycloakServer} */
    public KeycloakRealm(String server) {
        this.server = server;
    }

    public static KeycloakRealm shared() {
        return new KeycloakRealm(KeycloakServer.shared());
    }

    /** @param id what tokens call the subject */
    public record Person(String id, String name) {}

    /** The realm's address, as a program is told it. */
    public String address() {
        return server + "/realms/adduce";
    }

    /** Somebody whom no other test knows. */
    public Person add(String... roles) {
        var name = "kc-" + STRANGERS.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
        return addNamed(name, "Kim", "Some" + name.substring(3), roles);
    }

    public Person addNamed(String name, String first, String last, String... roles) {
        var person = JSON.createObjectNode()
                .put("username", name)
                .put("enabled", true)
                .put("firstName", first)
                .put("lastName", last)
                .put("email", name + "@adduce.example")
                .put("emailVerified", true);
        person.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
        var place =
                send("POST", "/users", person).headers().firstValue("Location").orElseThrow();
        var added = new Person(place.substring(place.lastIndexOf('/') + 1), name);
        for (var role : roles) {
            give(added, role);
        }
        return added;
    }

    public void give(Person person, String role) {
        send(
                "POST",
                "/users/" + person.id() + "/role-mappings/realm",
                JSON.createArrayNode().add(role(role)));
    }

    /** Puts the person into a group of their own whose members have that role. */
    public void giveByGroup(Person person, String role) {
        var made = send("POST", "/groups", JSON.createObjectNode().put("name", "group of " + person.name()));
        var place = made.headers().firstValue("Location").orElseThrow();
        var group = place.substring(place.lastIndexOf('/') + 1);
        send(
                "POST",
                "/groups/" + group + "/role-mappings/realm",
                JSON.createArrayNode().add(role(role)));
        send("PUT", "/users/" + person.id() + "/groups/" + group, null);
    }

    /** Gives the person a role that includes that one. */
    public void giveByRole(Person person, String role) {
        var outer = "includes-" + role;
        send("POST", "/roles", JSON.createObjectNode().put("name", outer), 201, 409);
        send("POST", "/roles/" + outer + "/composites", JSON.createArrayNode().add(role(role)));
        give(person, outer);
    }

    public void take(Person person, String role) {
        send(
                "DELETE",
                "/users/" + person.id() + "/role-mappings/realm",
                JSON.createArrayNode().add(role(role)));
    }

    /** Puts the person into the group {@code /desks/<name>}, which is made if it is not there. */
    public void joinDesk(Person person, String name) {
        var desks = get("/groups?search=desks&exact=true").get(0).get("id").asText();
        send("POST", "/groups/" + desks + "/children", JSON.createObjectNode().put("name", name), 201, 409);
        for (var group : get("/groups/" + desks + "/children")) {
            if (group.get("name").asText().equals(name)) {
                send(
                        "PUT",
                        "/users/" + person.id() + "/groups/" + group.get("id").asText(),
                        null);
            }
        }
    }

    public void rename(Person person, String first, String last) {
        change(person, user -> user.put("firstName", first).put("lastName", last));
    }

    public void disable(Person person) {
        change(person, user -> user.put("enabled", false));
    }

    public void remove(Person person) {
        send("DELETE", "/users/" + person.id(), null);
    }

    /** Ends all of the person's sessions, and tells the programs that they were signed in to. */
    public void signOut(Person person) {
        send("POST", "/users/" + person.id() + "/logout", null);
    }

    /** Whether the person has a session at Keycloak. */
    public boolean isSignedIn(Person person) {
        return !get("/users/" + person.id() + "/sessions").isEmpty();
    }

    /** From now on another key signs; what the old one signed is still good. */
    public void rotateKeys() {
        var key = JSON.createObjectNode()
                .put("name", "rsa-" + System.nanoTime())
                .put("providerId", "rsa-generated")
                .put("providerType", "org.keycloak.keys.KeyProvider");
        key.putObject("config").putArray("priority").add(Long.toString(System.currentTimeMillis() / 1000));
        send("POST", "/components", key);
    }

    /** Says where Adduce is, which tests know only when it runs. */
    public void serve(String site) {
        var client = get("/clients?clientId=adduce").get(0);
        var changed = ((ObjectNode) client).put("rootUrl", site);
        ((ObjectNode) changed.get("attributes"))
                .put("post.logout.redirect.uris", site + "/desk/signed-out")
                .put("backchannel.logout.url", site + "/desk/sign-out/announcement");
        send("PUT", "/clients/" + client.get("id").asText(), changed);
    }

    /** How long a token is good, in seconds. */
    public void tokenLifespan(int seconds) {
        var realm = (ObjectNode) get("");
        send("PUT", "", realm.put("accessTokenLifespan", seconds));
    }

    /** An access token of this person, got by a program of theirs. */
    public String token(Person person) {
        return token(PROGRAM, person);
    }

    /** @param program one that {@link #addProgram} made */
    public String token(String program, Person person) {
        return tokens("adduce", byPassword(program, person)).get("access_token").asText();
    }

    /** What tells a program who somebody is, and is no key to anything. */
    public String idToken(Person person) {
        return tokens("adduce", byPassword(PROGRAM, person)).get("id_token").asText();
    }

    private static Map<String, String> byPassword(String program, Person person) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                program,
                "username",
                person.name(),
                "password",
                PASSWORD,
                "scope",
                "openid");
    }

    /** A public client; its tokens name this audience. */
    public void addProgram(String id, String audience) {
        var program = JSON.createObjectNode()
                .put("clientId", id)
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true);
        audience(program, audience);
        send("POST", "/clients", program, 201, 409);
    }

    /** A client that acts for itself, with a role; answers its token. */
    public String serviceToken(String id, String role) {
        var service = JSON.createObjectNode()
                .put("clientId", id)
                .put("secret", CLIENT_SECRET)
                .put("standardFlowEnabled", false)
                .put("serviceAccountsEnabled", true);
        audience(service, "adduce");
        send("POST", "/clients", service);
        var user = get("/users?username=service-account-" + id).get(0).get("id").asText();
        give(new Person(user, "service-account-" + id), role);
        var form = Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", CLIENT_SECRET);
        return tokens("adduce", form).get("access_token").asText();
    }

    private static final String CLIENT_SECRET = "a-secret-of-another-client-of-tests";

    private static void audience(ObjectNode program, String audience) {
        var mapper = program.putArray("protocolMappers")
                .addObject()
                .put("name", "audience")
                .put("protocol", "openid-connect")
                .put("protocolMapper", "oidc-audience-mapper");
        mapper.putObject("config").put("included.custom.audience", audience).put("access.token.claim", "true");
    }

    /** A client that acts for itself and may look at people. */
    public void addObserver(String id, String secret) {
        var observer = JSON.createObjectNode()
                .put("clientId", id)
                .put("secret", secret)
                .put("standardFlowEnabled", false)
                .put("serviceAccountsEnabled", true);
        send("POST", "/clients", observer, 201, 409);
        var management =
                get("/clients?clientId=realm-management").get(0).get("id").asText();
        var right = get("/clients/" + management + "/roles/view-users");
        send(
                "POST",
                "/users/" + serviceAccount(id) + "/role-mappings/clients/" + management,
                JSON.createArrayNode().add(right));
    }

    /** From now on each token is refused that the service account of {@code adduce} was given before. */
    public void revokeServiceTokens() {
        var last = tokens(
                        "adduce",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "adduce",
                                "client_secret", KeycloakServer.CLIENT_SECRET))
                .get("access_token")
                .asText();
        var account = serviceAccount("adduce");
        // Keycloak counts whole seconds: what it gave in the same one stays good.
        do {
            send("POST", "/users/" + account + "/logout", null);
        } while (isGood(last));
    }

    private boolean isGood(String token) {
        var request = HttpRequest.newBuilder(URI.create(server + "/admin/realms/adduce/users?max=1"))
                .header("Authorization", "Bearer " + token);
        return exchange(request, List.of(200, 401)).statusCode() == 200;
    }

    private String serviceAccount(String client) {
        return get("/clients/"
                        + get("/clients?clientId=" + client).get(0).get("id").asText() + "/service-account-user")
                .get("id")
                .asText();
    }

    /** A token of the realm {@code master}, of its admin. */
    public String tokenOfAnotherRealm() {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                KeycloakServer.ADMIN,
                "password",
                KeycloakServer.ADMIN_PASSWORD);
        return tokens("master", form).get("access_token").asText();
    }

    private JsonNode tokens(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(server + "/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return json(exchange(request, List.of(200)));
    }

    /** The key with which the realm signs, as PEM. */
    public String publicKey() {
        var keys = get("/keys");
        var active = keys.get("active").get("RS256").asText();
        for (var key : keys.get("keys")) {
            if (key.get("kid").asText().equals(active)) {
                return key.get("publicKey").asText();
            }
        }
        throw new IllegalStateException("the realm signs with no key");
    }

    private JsonNode role(String name) {
        return get("/roles/" + name);
    }

    private void change(Person person, java.util.function.Consumer<ObjectNode> edit) {
        var user = (ObjectNode) get("/users/" + person.id());
        edit.accept(user);
        send("PUT", "/users/" + person.id(), user);
    }

    private JsonNode get(String path) {
        return json(exchange(request(path).GET(), List.of(200)));
    }

    private HttpResponse<String> send(String method, String path, JsonNode body, Integer... expected) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        var request = request(path).header("Content-Type", "application/json").method(method, publisher);
        return exchange(request, expected.length == 0 ? List.of(200, 201, 204) : List.of(expected));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server + "/admin/realms/adduce" + path))
                .header("Authorization", "Bearer " + tokenOfAnotherRealm());
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request, List<Integer> expected) {
        try {
            var answer = client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            if (!expected.contains(answer.statusCode())) {
                throw new IllegalStateException("got " + answer.statusCode() + " " + answer.body() + " of "
                        + answer.request().method() + " " + answer.uri() + ", want " + expected);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

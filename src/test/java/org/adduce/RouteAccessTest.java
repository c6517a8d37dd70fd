package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.account.Role;
import org.adduce.account.SignedInPeople;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.ReachedRoute;
import org.adduce.testsupport.RunningRoutes;
import org.adduce.testsupport.RunningRoutes.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares all routes of the running program with the table in {@code routes.csv}, and tries to get around it. */
@QuarkusTest
class RouteAccessTest {

    protected enum Visitor {
        ANONYMOUS,
        REVIEWER,
        EDITOR,
        ADMIN
    }

    @Inject
    RunningRoutes running;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private static final Map<String, List<String>> TABLE = table();

    private final Map<Visitor, Account> people = new EnumMap<>(Visitor.class);
    private final Map<Visitor, String> sessions = new EnumMap<>(Visitor.class);

    @Test
    void table_comparedWithTheProgram_hasEveryRouteAndNoOther() {
        var wanted = new LinkedHashSet<String>();
        running.ofResources().forEach(route -> wanted.add(key(route.method(), route.path())));
        running.ofTheFramework().forEach(path -> wanted.add(key("*", path)));
        var missing = running.ofResources().stream()
                .filter(route -> !TABLE.containsKey(key(route.method(), route.path())))
                .map(RouteAccessTest::lineFor);
        var missingOfTheFramework = running.ofTheFramework().stream()
                .filter(path -> !TABLE.containsKey(key("*", path)))
                .map(path -> "*," + path + ",none,none,none,none");

        assertThat(Stream.concat(missing, missingOfTheFramework))
                .as("lines to add to src/test/resources/org/adduce/routes.csv (after thinking about each)")
                .isEmpty();
        assertThat(TABLE.keySet()).as("lines of routes that are gone").isSubsetOf(wanted);
    }

    @Test
    void route_inItsCanonicalSpelling_admitsWhomTheTableSays() {
        var wrong = new ArrayList<String>();
        for (var route : running.ofResources()) {
            for (var visitor : Visitor.values()) {
                for (var method : methods(route)) {
                    renewSessions(route);
                    var answer = send(visitor, method, route.example(), route.mediaType());
                    if (!fits(answer, route, visitor)) {
                        wrong.add("%s %s as %s: %s".formatted(method, route.path(), visitor, answer));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void route_inAnOddSpelling_admitsNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var route : running.ofResources()) {
            for (var visitor : Visitor.values()) {
                if (!admits(route, visitor) && !isOfTheOtherWay(route)) {
                    spellings(route.example()).forEach(spelling -> {
                        var answer = send(visitor, route.method(), spelling, route.mediaType());
                        if (!answer.leadsNowhere()) {
                            wrong.add("%s %s as %s: %s".formatted(route.method(), spelling, visitor, answer));
                        }
                    });
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean fits(Answer answer, Route route, Visitor visitor) {
        if (isOfTheOtherWay(route)) {
            return answer.isRefused() || answer.status() == 404 || answer.status() == 405;
        }
        return answer.isRefused() != admits(route, visitor) && answer.status() < 500;
    }

    private boolean isOfTheOtherWay(Route route) {
        var line = TABLE.get(key(route.method(), route.path()));
        return line != null && line.size() > 4 && !line.get(4).equals(way());
    }

    @Test
    void frameworkRoute_inAnySpelling_isHiddenUnlessTheTableSaysSo() {
        var hidden = running.ofTheFramework().stream()
                .filter(path -> !List.of("yes", "yes", "yes", "yes").equals(TABLE.get(key("*", path))))
                .map(path -> path.replace("*", "").replaceAll("(?<=.)/$", ""));

        assertThat(hidden.flatMap(path -> all(path).stream()))
                .allSatisfy(path -> assertThat(send(Visitor.ADMIN, "GET", path, "").leadsNowhere())
                        .as(path)
                        .isTrue());
    }

    @Test
    void frameworkRoute_ofHealth_isForEverybody() {
        assertThat(send(Visitor.ANONYMOUS, "GET", "/q/health/ready", "").status()).isEqualTo(200);
    }

    @Test
    void frameworkRoute_thatOtherBuildsHave_isHiddenBeforeItExists() {
        for (var path : List.of("/q", "/q/metrics", "/q/info", "/q/openapi", "/q/swagger-ui", "/q/arc", "/q/dev-ui")) {
            for (var spelling : all(path)) {
                assertThat(send(Visitor.ADMIN, "GET", spelling, "").leadsNowhere())
                        .as(spelling)
                        .isTrue();
            }
        }
    }

    /** Ways to write a path that routers, proxies and access checks are known to read differently. */
    private static Set<String> spellings(String path) {
        var last = path.lastIndexOf('/');
        var parent = path.substring(0, last);
        var name = path.substring(last + 1);
        var first = path.substring(1).split("/")[0];
        var rest = path.substring(1 + first.length());
        var spellings = new LinkedHashSet<>(List.of(
                path + "/",
                path + "//",
                "/" + path,
                parent + "//" + name,
                path + ";x",
                path + ";/x",
                "/" + first + ";x=1" + rest,
                parent + "%2F" + name,
                parent + "%2f" + name,
                parent + "/%5C" + name,
                parent + "/./" + name,
                parent + "/%2e/" + name,
                parent + "/x/../" + name,
                parent + "/x/%2e%2e/" + name,
                path + "/.",
                path + "/x/..",
                path + "%00",
                path + "%20",
                path + "%3Bx",
                path + ".json",
                path + "%2500",
                "/reviews/.." + path,
                "/" + first.toUpperCase(Locale.ROOT) + rest,
                parent + "/" + name.toUpperCase(Locale.ROOT),
                "/" + encoded(first) + rest,
                parent + "/" + encoded(name),
                "/" + encoded(first).replace("%", "%25") + rest));
        spellings.removeIf(spelling -> spelling.equals(path) || !spelling.startsWith("/"));
        return spellings;
    }

    private static List<String> all(String path) {
        return Stream.concat(Stream.of(path), spellings(path).stream()).toList();
    }

    private static String encoded(String segment) {
        return segment.isEmpty() ? "" : "%%%02x".formatted((int) segment.charAt(0)) + segment.substring(1);
    }

    private static List<String> methods(Route route) {
        return route.method().equals("GET") ? List.of("GET", "HEAD") : List.of(route.method());
    }

    /** @param reached the resource method that was found for it; null if none was */
    private record Answer(int status, String location, @Nullable String reached) {

        boolean isRefused() {
            return status == 401 || status == 403 || status == 303 && location.startsWith("/desk/sign-in?return=");
        }

        /** Refused, or there is nothing behind that spelling; not found by a resource that was run is something else. */
        boolean leadsNowhere() {
            return isRefused() || reached == null && (status == 400 || status == 404 || status == 405);
        }
    }

    private Answer send(Visitor visitor, String method, String path, String mediaType) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(Duration.ofSeconds(20))
                .header("Sec-Fetch-Site", "same-origin")
                .method(method, body(method, mediaType));
        if (!mediaType.isEmpty() && !method.equals("GET") && !method.equals("HEAD")) {
            request.header("Content-Type", mediaType + (mediaType.startsWith("multipart/") ? "; boundary=x" : ""));
        }
        if (visitor != Visitor.ANONYMOUS) {
            if (path.toLowerCase(Locale.ROOT).contains("api")) {
                request.header("Authorization", "Bearer " + token(visitor));
            } else {
                request.header("Cookie", sessions.computeIfAbsent(visitor, this::signedIn));
            }
        }
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            response.body().close();
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Location").orElse(""),
                    response.headers().firstValue(ReachedRoute.HEADER).orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The way of signing in that is tried here, as the table names it. */
    protected String way() {
        return "local";
    }

    /** One session is enough where nobody is admitted; where somebody is, the route may end it. */
    protected void renewSessions(Route route) {
        sessions.clear();
    }

    protected final void forgetSessions() {
        sessions.clear();
    }

    /** The cookies of somebody of this role who has just signed in. */
    protected String signedIn(Visitor visitor) {
        return SignedInPeople.cookieName() + "=" + SignedInPeople.session(person(visitor));
    }

    /** What a program of somebody of this role sends. */
    protected String token(Visitor visitor) {
        return Accounts.key(person(visitor));
    }

    private Account person(Visitor visitor) {
        return people.computeIfAbsent(visitor, v -> Accounts.someone(Role.valueOf(v.name())));
    }

    private static HttpRequest.BodyPublisher body(String method, String mediaType) {
        return method.equals("GET") || method.equals("HEAD") || !mediaType.startsWith("multipart/")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString("--x--\r\n");
    }

    private static boolean admits(Route route, Visitor visitor) {
        var line = TABLE.get(key(route.method(), route.path()));
        return line != null && line.get(visitor.ordinal()).equals("yes");
    }

    /** The line that the route's own annotations ask for. */
    private static String lineFor(Route route) {
        var code = route.code();
        var type = code.getDeclaringClass();
        var isStatedHere = code.isAnnotationPresent(RolesAllowed.class) || code.isAnnotationPresent(PermitAll.class);
        var roles = isStatedHere ? code.getAnnotation(RolesAllowed.class) : type.getAnnotation(RolesAllowed.class);
        var isForAll = isStatedHere
                ? code.isAnnotationPresent(PermitAll.class)
                : type.isAnnotationPresent(PermitAll.class);
        var allowed = roles == null ? Set.<String>of() : Set.of(roles.value());
        var columns = Arrays.stream(Visitor.values())
                .map(visitor -> isForAll
                        || visitor != Visitor.ANONYMOUS
                                && Role.valueOf(visitor.name()).ids().stream().anyMatch(allowed::contains))
                .map(isAdmitted -> isAdmitted ? "yes" : "no")
                .collect(Collectors.joining(","));
        return route.method() + "," + route.path() + "," + columns;
    }

    private static String key(String method, String path) {
        return method + " " + path;
    }

    private static Map<String, List<String>> table() {
        try (var csv = RouteAccessTest.class.getResourceAsStream("routes.csv")) {
            var lines = new LinkedHashMap<String, List<String>>();
            new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",")))
                    .forEach(fields -> lines.put(key(fields.get(0), fields.get(1)), fields.subList(2, fields.size())));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

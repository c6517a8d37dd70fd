package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Who may use which route: each as {@code routes.csv} says, and none that is missing there. */
abstract class RouteAccess {

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

    static final Map<String, List<String>> TABLE = table();

    private final Map<Visitor, Account> people = new EnumMap<>(Visitor.class);
    private final Map<Visitor, String> sessions = new EnumMap<>(Visitor.class);

    @Test
    void table_comparedWithTheProgram_hasEveryRouteAndNoOther() {
        var wanted = new LinkedHashSet<String>();
        running.ofResources().forEach(route -> wanted.add(key(route.method(), route.path())));
        running.ofTheFramework().forEach(path -> wanted.add(key("*", path)));
        var missing = running.ofResources().stream()
                .filter(route -> !TABLE.containsKey(key(route.method(), route.path())))
                .map(RouteAccess::lineFor);
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

    private boolean fits(Answer answer, Route route, Visitor visitor) {
        if (isOfTheOtherWay(route)) {
            return answer.isRefused() || answer.status() == 404 || answer.status() == 405;
        }
        return answer.isRefused() != admits(route, visitor) && answer.status() < 500;
    }

    boolean isOfTheOtherWay(Route route) {
        var line = TABLE.get(key(route.method(), route.path()));
        return line != null && line.size() > 4 && !line.get(4).equals(way());
    }

    @Test
    void frameworkRoute_ofHealth_isForEverybody() {
        assertThat(send(Visitor.ANONYMOUS, "GET", "/q/health/ready", "").status())
                .isEqualTo(200);
    }

    private static List<String> methods(Route route) {
        return route.method().equals("GET") ? List.of("GET", "HEAD") : List.of(route.method());
    }

    /** @param reached the resource method that was found for it; null if none was */
    record Answer(int status, String location, @Nullable String reached) {

        boolean isRefused() {
            return status == 401 || status == 403 || status == 303 && location.startsWith("/desk/sign-in?return=");
        }

        /** Refused, or there is nothing behind that spelling; not found by a resource that was run is something else. */
        boolean leadsNowhere() {
            return isRefused() || reached == null && (status == 400 || status == 404 || status == 405);
        }
    }

    Answer send(Visitor visitor, String method, String path, String mediaType) {
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

    static boolean admits(Route route, Visitor visitor) {
        var line = TABLE.get(key(route.method(), route.path()));
        return line != null && line.get(visitor.ordinal()).equals("yes");
    }

    /** The line that the route's own annotations ask for. */
    private static String lineFor(Route route) {
        var code = route.code();
        var type = code.getDeclaringClass();
        var isStatedHere = code.isAnnotationPresent(RolesAllowed.class) || code.isAnnotationPresent(PermitAll.class);
        var roles = isStatedHere ? code.getAnnotation(RolesAllowed.class) : type.getAnnotation(RolesAllowed.class);
        var isForAll =
                isStatedHere ? code.isAnnotationPresent(PermitAll.class) : type.isAnnotationPresent(PermitAll.class);
        var allowed = roles == null ? Set.<String>of() : Set.of(roles.value());
        var columns = Arrays.stream(Visitor.values())
                .map(visitor -> isForAll
                        || visitor != Visitor.ANONYMOUS
                                && Role.valueOf(visitor.name()).ids().stream().anyMatch(allowed::contains))
                .map(isAdmitted -> isAdmitted ? "yes" : "no")
                .collect(Collectors.joining(","));
        return route.method() + "," + route.path() + "," + columns;
    }

    static String key(String method, String path) {
        return method + " " + path;
    }

    private static Map<String, List<String>> table() {
        try (var csv = RouteAccess.class.getResourceAsStream("routes.csv")) {
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

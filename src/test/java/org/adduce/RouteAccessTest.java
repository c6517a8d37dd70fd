package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares all routes of the running program with the table in {@code routes.csv}, and tries to get around it. */
@QuarkusTest
class RouteAccessTest extends RouteAccess {

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

    @Test
    void frameworkRoute_inAnySpelling_isHiddenUnlessTheTableSaysSo() {
        var hidden = running.ofTheFramework().stream()
                .filter(path -> !List.of("yes", "yes", "yes", "yes").equals(TABLE.get(key("*", path))))
                .map(path -> path.replace("*", "").replaceAll("(?<=.)/$", ""));

        assertThat(hidden.flatMap(path -> all(path).stream()))
                .allSatisfy(
                        path -> assertThat(send(Visitor.ADMIN, "GET", path, "").leadsNowhere())
                                .as(path)
                                .isTrue());
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
}

package org.adduce;

import static io.restassured.http.ContentType.JSON;
import static org.adduce.testsupport.Accounts.ada;
import static org.adduce.testsupport.Accounts.ana;
import static org.adduce.testsupport.Accounts.api;
import static org.adduce.testsupport.Accounts.ben;
import static org.adduce.testsupport.Accounts.eva;
import static org.adduce.testsupport.Accounts.page;
import static org.adduce.testsupport.Accounts.someone;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.adduce.account.Account;
import org.adduce.account.OperatorToken;
import org.adduce.account.Role;
import org.adduce.account.SignedInPeople;
import org.adduce.account.local.AuthenticatorApp;
import org.adduce.audit.event.EventType;
import org.adduce.claim.SomeClaims;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.ReachedRoute;
import org.adduce.testsupport.ReachedRoute.Answered;
import org.adduce.testsupport.Reviews;
import org.adduce.testsupport.RunningRoutes;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Walks every route by which something can be changed: {@code writes.csv} says of each which events a request to it writes, or
 * why none. The requests are those of {@link EveryActionIsLoggedTest}, and {@link #MORE} for the routes that it does not use. What
 * was written is found by the request's id, so nothing that another request wrote can stand in for it.
 */
@QuarkusTest
class EveryRouteIsLoggedTest {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** A file that came with a form stays in the archive, and in the log, though the form is shown again. */
    private static final Set<String> STAYS_THOUGH_REFUSED = Set.of("evidence_archived");

    private static final List<Supplier<Response>> MORE = new ArrayList<>();

    static {
        people();
        articles();
        claims();
        reviews();
    }

    @Inject
    RunningRoutes running;

    @Inject
    EntityManager entities;

    /**
     * One line of the table.
     *
     * @param events that each request writes, or some of them
     * @param why    none are written, or the walk cannot go there
     */
    private record Row(String route, Set<String> events, String why) {

        static Row of(String line) {
            var cells = line.split(",", 4);
            var events = cells[2].isBlank()
                    ? Set.<String>of()
                    : new TreeSet<>(Arrays.asList(cells[2].strip().split(" ")));
            return new Row(cells[0] + " " + cells[1], events, cells.length > 3 ? cells[3].strip() : "");
        }

        boolean isWalked() {
            return events.isEmpty() || why.isEmpty();
        }

        /** A command may do anything; {@link EveryActionIsLoggedTest} has what each does. */
        boolean isOfCommands() {
            return events.equals(Set.of("*"));
        }
    }

    @Test
    void table_comparedWithTheRunningProgram_hasEachMutatingRouteAndNoOther() {
        assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(routes().values());
    }

    @Test
    void table_namesEventsThatThereAre_orSaysWhyNone() {
        var known = EveryActionIsLoggedTest.types().stream().map(EventType::id).collect(Collectors.toSet());
        assertThat(rows().values())
                .allMatch(row -> row.isOfCommands() || known.containsAll(row.events()))
                .allMatch(row -> !row.events().isEmpty() || !row.why().isEmpty());
    }

    /** Each action of {@link EveryActionIsLoggedTest} writes its event once, and each route the events of its row. */
    @Test
    void walk_ofEveryActionAndRow_writesWhatItSays() throws Exception {
        ReachedRoute.answered();
        var softly = new SoftAssertions();
        for (var action : EveryActionIsLoggedTest.ACTIONS.entrySet()) {
            long before = newest();
            var subject = action.getValue().act();
            softly.assertThat(written(action.getKey(), subject, before))
                    .as("events %s of %s", action.getKey(), subject)
                    .isEqualTo(1);
        }
        for (var request : MORE) {
            var answer = request.get();
            softly.assertThat(answer.statusCode())
                    .as("%s: %s", answer.header(ReachedRoute.HEADER), reasons(answer))
                    .isLessThan(400);
        }
        var routes = routes();
        var rows = rows();
        var written = new TreeMap<String, Set<String>>();
        for (var request : ReachedRoute.answered()) {
            var route = routes.get(request.verb() + request.code());
            if (route != null && request.isSuccess()) {
                written.computeIfAbsent(route, it -> new TreeSet<>()).addAll(events(request));
            } else if (route != null) {
                softly.assertThat(STAYS_THOUGH_REFUSED).as("%s, refused", route).containsAll(events(request));
            }
        }
        rows.values().stream().filter(row -> !row.isWalked()).forEach(row -> written.remove(row.route()));
        var said = rows.values().stream()
                .filter(Row::isWalked)
                .collect(Collectors.toMap(Row::route, Row::events, (a, b) -> a, TreeMap::new));
        softly.assertThat(lines(written)).isEqualTo(lines(said));
        softly.assertAll();
    }

    private long newest() {
        return entities.createQuery("select coalesce(max(e.sequence), 0) from AuditEvent e", Long.class)
                .getSingleResult();
    }

    private long written(String type, String subject, long before) {
        return entities.createQuery(
                        "select count(e) from AuditEvent e where e.sequence > :before and e.type = :type"
                                + " and e.subject = :subject",
                        Long.class)
                .setParameter("before", before)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    private static String reasons(Response answer) {
        return answer.asString().replaceAll("(?s)^.*<main|<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private List<String> events(Answered request) {
        return entities.createQuery("select e.type from AuditEvent e where e.requestId = :id", String.class)
                .setParameter("id", request.requestId())
                .getResultList();
    }

    /** A difference is read line by line. */
    private static String lines(Map<String, Set<String>> events) {
        return events.entrySet().stream()
                .map(it -> it.getKey() + " -> " + String.join(" ", it.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** By verb, class and method of the resource. */
    private Map<String, String> routes() {
        return running.ofResources().stream()
                .filter(route -> !READING.contains(route.method()))
                .collect(Collectors.toMap(
                        route -> route.method()
                                + route.code().getDeclaringClass().getSimpleName() + "."
                                + route.code().getName(),
                        route -> route.method() + " " + route.path()));
    }

    private static Map<String, Row> rows() {
        try (var table = EveryRouteIsLoggedTest.class.getResourceAsStream("writes.csv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .collect(Collectors.toMap(Row::route, row -> row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void people() {
        MORE.add(() -> page(ana()).formParam("language", "en").post("/language"));
        MORE.add(() -> send(ada(), "accounts/" + someone(Role.REVIEWER).name() + "/role", "{\"role\": \"editor\"}"));
        MORE.add(() -> send(ada(), "accounts/" + withWork().name() + "/deactivation", "{}"));
        MORE.add(() -> page(ada()).post("/desk/people/" + withWork().name() + "/deactivation"));
        MORE.add(() -> {
            var person = someone(Role.REVIEWER);
            send(ada(), "accounts/" + person.name() + "/deactivation", "{}");
            return send(ada(), "accounts/" + person.name() + "/reactivation", "{}");
        });
        MORE.add(() -> {
            var keys = "/api/v1/accounts/" + someone(Role.REVIEWER).name() + "/keys";
            var id = api(ada())
                    .contentType(JSON)
                    .body("{}")
                    .post(keys)
                    .jsonPath()
                    .getLong("id");
            return api(ada()).delete(keys + "/" + id);
        });
        MORE.add(() -> {
            var person = someone(Role.REVIEWER);
            SignedInPeople.session(person);
            return page(person).post("/desk/account/other-sessions/ending");
        });
        MORE.add(() -> {
            var person = someone(Role.REVIEWER);
            AuthenticatorApp.turnOn(person);
            return page(person).formParam("present", Accounts.PASSWORD).post("/desk/account/second-factor/removal");
        });
        MORE.add(() ->
                page(someone(Role.REVIEWER)).formParam("label", "a script").post("/desk/account/keys"));
        MORE.add(() -> RestAssured.given()
                .auth()
                .oauth2(token())
                .contentType(JSON)
                .body("{\"words\": \"x\"}")
                .post("/api/v1/operator/echo"));
    }

    private static Account withWork() {
        var person = someone(Role.REVIEWER);
        SomeClaims.assignedTo(person);
        return person;
    }

    private static String token() {
        return Arc.container().instance(OperatorToken.class).get().value();
    }

    private static void articles() {
        MORE.add(() -> send(ana(), "articles/" + SomeClaims.article() + "/extraction", "{}"));
        MORE.add(() -> page(ana()).formParams("title", "Pasted", "text", text()).post("/desk/articles"));
        MORE.add(() -> page(ana())
                .multiPart("files", "one.txt", text().getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/desk/articles/uploaded"));
        MORE.add(() -> {
            SomeClaims.outdatedArticle(text());
            return page(eva()).post("/desk/articles/extractions");
        });
        MORE.add(() -> page(ana())
                .formParam("exact", "Taxes fell by 4 percent.")
                .post("/desk/articles/" + SomeClaims.article("The mayor spoke. Taxes fell by 4 percent. So she said.")
                        + "/claims"));
    }

    private static String text() {
        return "The board met. Forty boats sank on Monday, it said. Number %d.".formatted(System.nanoTime());
    }

    private static void claims() {
        MORE.add(() -> step(ana(), SomeClaims.candidate(), "acceptance", Map.of()));
        MORE.add(() -> step(ana(), SomeClaims.open(), "dismissal", Map.of("reason", "opinion")));
        MORE.add(() -> step(eva(), SomeClaims.open(), "assignment", Map.of("assignee", ana().name())));
        MORE.add(() -> step(ana(), SomeClaims.assignedTo(ana()), "release", Map.of()));
        MORE.add(() -> step(ana(), SomeClaims.assignedTo(ana()), "start", Map.of()));
        MORE.add(() -> step(
                ana(), SomeClaims.open(), "rephrasing", Map.of("text", "Forty boats sank.", "claimant", "the board")));
        MORE.add(() -> step(
                ana(), SomeClaims.assignedTo(ana()), "conflict", Map.of("conflictReason", "My sister sits there.")));
        MORE.add(() ->
                send(ana(), "claims/" + SomeClaims.assignedTo(ana()) + "/conflict", "{\"reason\": \"My sister.\"}"));
        MORE.add(() -> {
            var id = SomeClaims.open();
            int start = api(ana()).get("/api/v1/claims/" + id).jsonPath().getInt("position.start");
            return step(ana(), id, "split", Map.of("at", "" + (start + SomeClaims.PASSAGE.indexOf("and that nobody"))));
        });
        MORE.add(() -> step(ana(), null, "acceptances", Map.of("ids", "" + SomeClaims.candidate())));
        MORE.add(
                () -> step(ana(), null, "dismissals", Map.of("ids", "" + SomeClaims.candidate(), "reason", "opinion")));
        MORE.add(() ->
                step(eva(), null, "assignments", Map.of("ids", "" + SomeClaims.open(), "assignee", ana().name())));
        MORE.add(() -> page(ana()).post("/desk/matches/" + SomeClaims.match() + "/confirmation"));
        MORE.add(() -> {
            var match = SomeClaims.match();
            page(ana()).post("/desk/matches/" + match + "/rejection");
            return page(ana()).post("/desk/matches/" + match + "/reconsideration");
        });
    }

    private static void reviews() {
        var why = Map.of("reason", "The log is of another year.");
        MORE.add(() -> page(ana())
                .multiPart("base", "0")
                .multiPart("summary", "Begun.")
                .post(review(Reviews.begun(), "")));
        MORE.add(() -> page(ana())
                .formParams("base", "1", "summary", "Begun.")
                .post(review(Reviews.written(), "/working-copy")));
        MORE.add(() -> page(ana()).post(review(Reviews.written(), "/working-copy/removal")));
        MORE.add(() -> page(ana())
                .formParams("mine", Reviews.json(), "take.rating", "mine")
                .post(review(Reviews.written(), "/merge")));
        MORE.add(() -> withAFile(""));
        MORE.add(() -> withAFile("/submission"));
        MORE.add(() -> step(ana(), Reviews.written(), "submission", Map.of()));
        MORE.add(() -> step(ben(), Reviews.submitted(), "return", Map.of("comment", "Which log?")));
        MORE.add(() -> step(ben(), Reviews.submitted(), "approval", Map.of("revision", "1")));
        MORE.add(() -> step(eva(), Reviews.approved(), "reopening", why));
        MORE.add(() -> step(eva(), Reviews.approved(), "publication", Map.of()));
        MORE.add(() -> step(eva(), Reviews.published(), "correction", why));
        MORE.add(() -> step(eva(), Reviews.underCorrection(), "abandonment", why));
        MORE.add(() -> step(eva(), Reviews.published(), "withdrawal", why));
    }

    private static Response withAFile(String below) {
        var form = new LinkedHashMap<String, String>();
        form.put("base", "0");
        form.put("rating", "disputed");
        form.put("summary", "The log names 14 boats.");
        form.put("reasoning", "It lists 14.");
        form.put("chosenBecause", "Three papers repeated it.");
        form.put("evidence[0].source.name", "Harbour master");
        form.put("evidence[0].source.kind", "document");
        form.put("evidence[0].source.url", "https://example.org/log");
        form.put("evidence[0].excerpt", "Fourteen.");
        form.put("evidence[0].locator", "page 3");
        form.put("evidence[0].stance", "refutes");
        form.put("evidence[0].primary", "true");
        form.put("evidence[0].seenOn", "2026-02-25");
        form.put("appearances[0].url", "https://example.org/board");
        form.put("appearances[0].date", "2026-02-23");
        form.put("appearances[0].place", "Meeting");
        form.put("claimantResponse.asked", "true");
        form.put("claimantResponse.answer", "We were told 40.");
        var page = page(ana()).contentType("multipart/form-data");
        form.forEach((field, value) -> page.multiPart(field, value));
        page.multiPart("evidence[0].file", "log.txt", text().getBytes(StandardCharsets.UTF_8), "text/plain");
        return page.post(review(Reviews.begun(), below));
    }

    private static String review(long claim, String below) {
        return "/desk/claims/" + claim + "/review" + below;
    }

    private static Response step(Account person, @Nullable Long claim, String noun, Map<String, String> form) {
        return page(person).formParams(form).post("/desk/claims/" + (claim == null ? "" : claim + "/") + noun);
    }

    private static Response send(Account person, String path, String body) {
        return api(person).contentType(JSON).body(body).post("/api/v1/" + path);
    }
}

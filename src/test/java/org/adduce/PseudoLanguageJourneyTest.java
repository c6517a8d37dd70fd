package org.adduce;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.adduce.testsupport.Accounts.ada;
import static org.adduce.testsupport.Accounts.ana;
import static org.adduce.testsupport.Accounts.api;
import static org.adduce.testsupport.Accounts.ben;
import static org.adduce.testsupport.Accounts.eva;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.account.SignedInPeople;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.claim.SomeClaims;
import org.adduce.extraction.matching.Pair;
import org.adduce.testsupport.Browser;
import org.adduce.testsupport.Browser.Trait;
import org.adduce.testsupport.PseudoLanguages;
import org.adduce.testsupport.ReachedRoute;
import org.adduce.testsupport.RunningRoutes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page in two languages that nobody speaks. All that people wrote in it is Greek, so what is left in the letters of English
 * is in no message; and a third more letters, or lines from right to left, cut nothing off and push nothing onto anything else.
 */
@QuarkusTest
@TestProfile(PseudoLanguages.class)
class PseudoLanguageJourneyTest {

    private static final String CLAIM = "Σαράντα σκάφη βυθίστηκαν τον Μάιο";

    private static final String BEFORE = "Ο δήμαρχος το είπε τη Δευτέρα. ";
    private static final int START = BEFORE.length();

    /** People's names, and what Java knows of dates in a language that nobody speaks. */
    private static List<String> ofNoLanguage() {
        return Stream.of(
                        Stream.of("Adduce", "AM", "PM", "boats", "said", "Disputed"),
                        Stream.of(ana(), ben(), eva(), ada())
                                .flatMap(person -> Stream.of(person.name(), person.displayName()))
                                .flatMap(name -> Stream.of(name.split("[^A-Za-z]+"))),
                        Stream.of(Month.values())
                                .flatMap(month -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                                        .map(style -> month.getDisplayName(style, Locale.ENGLISH))))
                .flatMap(words -> words)
                .toList();
    }

    /** Files and a redirection, a part of a page that is looked at, and what is there only with Keycloak. */
    private static final Set<String> NO_PAGES = Set.of(
            "ArchiveResource.download",
            "OriginalResource.download",
            "AuditAddressResource.show",
            "ArticlePage.extraction",
            "KeycloakResource.answer",
            "KeycloakResource.show");

    @RegisterExtension
    final Browser browser = new Browser();

    @Inject
    RunningRoutes routes;

    @Inject
    Sequencer sequencer;

    private final List<String> faults = new ArrayList<>();
    private final Set<String> reached = new TreeSet<>();

    @AfterAll
    static void removeLanguages() throws IOException {
        PseudoLanguages.remove();
    }

    @Test
    void pages_inAnyLanguage_sayNothingInEnglishAndLoseNoWord() throws Exception {
        long article = article();
        var published = publish(article);
        var other = publish(article());
        post(eva(), other, "withdrawal", Map.of("reason", "Το ημερολόγιο ήταν πλαστό"));
        long inReview = started(mark(article, BEFORE.strip()));
        long open = mark(article, "Κανείς δεν τραυματίστηκε");
        long candidate = SomeClaims.candidate(article, CLAIM, START, "Λιμενικό Ταμείο", 0.7);
        SomeClaims.match(Pair.Relation.SAME, candidate, mark(article(), CLAIM));
        sequencer.run();
        var slug = api(eva())
                .get("/api/v1/claims/" + published + "/review")
                .path("edition.path")
                .toString();
        var summary = summaryOf(slug);
        var withdrawn = api(eva())
                .get("/api/v1/claims/" + other + "/review")
                .path("edition.path")
                .toString();

        var pages = new LinkedHashMap<@Nullable Account, List<String>>();
        pages.put(
                null,
                List.of(
                        "/",
                        "/reviews",
                        summary,
                        slug,
                        withdrawn,
                        slug + "/editions/1",
                        slug + "/editions/2/changes",
                        slug + "/editions/2/check",
                        "/corrections",
                        "/methodology",
                        "/contact",
                        "/nowhere",
                        "/desk/sign-in",
                        "/desk/set-up/gone",
                        "/desk/passwords/gone",
                        "/desk/invitations/gone"));
        pages.put(
                eva(),
                List.of(
                        "/desk",
                        "/desk/claims",
                        "/desk/claims?q=ουδέν",
                        "/desk/claims?stage=published",
                        "/desk/claims/" + published,
                        "/desk/claims/" + other,
                        "/desk/claims/" + open,
                        "/desk/claims/" + candidate,
                        "/desk/claims/" + open + "/assignees",
                        "/desk/claims/" + published + "/history",
                        "/desk/claims/" + published + "/history?at=2030-01-01",
                        "/desk/claims/" + published + "/history?from=2020-01-01",
                        "/desk/articles",
                        "/desk/articles/" + article,
                        "/desk/articles/new",
                        "/desk/audit",
                        "/desk/audit?subject=claims/" + published,
                        "/desk/audit?from=σήμερα",
                        "/desk/account",
                        "/desk/account/second-factor",
                        "/desk/claims/999999"));
        pages.put(
                ana(),
                List.of(
                        "/desk",
                        "/desk/claims/" + inReview,
                        "/desk/claims/" + inReview + "/review",
                        "/desk/claims/" + inReview + "/review/comparison",
                        "/desk/people"));
        pages.put(ada(), List.of("/desk/people"));
        for (var language : PseudoLanguages.all()) {
            pages.forEach((person, paths) -> walk(person, language, paths, Trait.PHONE));
        }

        assertThat(faults).isEmpty();
        assertThat(pagesOfTheProgram()).as("pages that were not looked at").isSubsetOf(reached);
    }

    @Test
    void publicPage_inSeveralLanguages_isCachedByLanguage() {
        var far = "Fri, 01 Jan 2100 00:00:00 GMT";
        var hebrew = RestAssured.given()
                .header("Accept-Language", PseudoLanguages.RIGHT_TO_LEFT)
                .get("/reviews");
        assertThat(hebrew.headers().getValues("Vary")).contains("Accept-Language, Cookie");
        RestAssured.given()
                .header("If-Modified-Since", far)
                .get("/reviews")
                .then()
                .statusCode(200)
                .header("ETag", not(hebrew.header("ETag")));
        RestAssured.given()
                .header("Accept-Language", PseudoLanguages.RIGHT_TO_LEFT)
                .header("If-None-Match", hebrew.header("ETag"))
                .get("/reviews")
                .then()
                .statusCode(304);
    }

    private void walk(@Nullable Account person, String language, List<String> paths, Trait... traits) {
        var page = browser.open(traits);
        var home = RestAssured.baseURI + ":" + RestAssured.port;
        page.context().addCookies(List.of(new Cookie("language", language).setUrl(home)));
        if (person != null) {
            page.context()
                    .addCookies(List.of(
                            new Cookie(SignedInPeople.cookieName(), SignedInPeople.session(person)).setUrl(home)));
        }
        paths.forEach(path -> look(page, language, path));
        page.context().close();
    }

    private void look(Page page, String language, String path) {
        var answer = Objects.requireNonNull(page.navigate(path));
        var route = answer.headerValue(ReachedRoute.HEADER);
        if (route != null) {
            reached.add(route);
        }
        assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        assertThat(page.locator("html").getAttribute("dir"))
                .as(path)
                .isEqualTo(language.equals(PseudoLanguages.LONG) ? "ltr" : "rtl");
        for (var fault : (List<?>) page.evaluate(script(), ofNoLanguage())) {
            faults.add(language + " " + path.replaceAll("\\d{2,}", "…") + ": " + fault);
        }
    }

    private static String script() {
        try (var file = PseudoLanguageJourneyTest.class.getResourceAsStream("page-words.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The methods that answer with a page, as {@link ReachedRoute} names them. */
    private Set<String> pagesOfTheProgram() {
        var pages = new TreeSet<String>();
        for (var route : routes.ofResources()) {
            var code = route.code().getDeclaringClass().getSimpleName() + "."
                    + route.code().getName();
            if (route.method().equals("GET")
                    && !route.path().matches("/(api|log)/.*|.*\\.(json|xml|txt|csv|jsonl|tlog-proof)")
                    && !NO_PAGES.contains(code)) {
                pages.add(code);
            }
        }
        return pages;
    }

    private static long article() {
        var text = BEFORE + CLAIM + ". Κανείς δεν τραυματίστηκε. " + System.nanoTime() + ".";
        return api(ana())
                .contentType(JSON.withCharset(UTF_8))
                .body(Map.of(
                        "text", text,
                        "title", "Σκάφη στο λιμάνι",
                        "publisher", "Η Πρωινή",
                        "byline", "Μαρία Δούκα",
                        "publishedAt", "2026-02-27"))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static long mark(long article, String exact) {
        return api(ana())
                .contentType(JSON.withCharset(UTF_8))
                .body(Map.of("exact", exact, "claimant", "Λιμενικό Ταμείο"))
                .post("/api/v1/articles/" + article + "/claims")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static long started(long claim) {
        post(eva(), claim, "assignment", Map.of("assignee", ana().name(), "note", "Μέχρι αύριο", "due", "2026-03-01"));
        post(ana(), claim, "start", Map.of());
        return claim;
    }

    /** With two editions, and a correction in between. */
    private static long publish(long article) {
        long claim = started(mark(article, CLAIM));
        for (int edition = 1; edition <= 2; edition++) {
            save(claim, edition);
            post(ana(), claim, "submission", Map.of());
            post(ben(), claim, "approval", Map.of());
            post(eva(), claim, "publication", Map.of());
            if (edition == 1) {
                post(eva(), claim, "correction", Map.of("reason", "Υπάρχει δεύτερη σελίδα"));
            }
        }
        return claim;
    }

    private static void save(long claim, int edition) {
        var evidence = new LinkedHashMap<String, Object>();
        evidence.put("source", Map.of("name", "Λιμενάρχης", "kind", "έγγραφο", "url", "https://example.org/log"));
        evidence.put("excerpt", "Δεκατέσσερα σκάφη.");
        evidence.put("locator", "σελίδα 3");
        evidence.put("stance", "refutes");
        evidence.put("primary", true);
        evidence.put("seenOn", "2026-02-25");
        var review = new LinkedHashMap<String, Object>();
        review.put("rating", "disputed");
        review.put("summary", "Το ημερολόγιο γράφει δεκατέσσερα, όχι σαράντα: " + edition + ".");
        review.put("reasoning", "Το ημερολόγιο τα *ονομάζει* όλα.");
        review.put("chosenBecause", "Το έγραψαν τρεις εφημερίδες.");
        review.put("evidence", List.of(evidence));
        review.put(
                "appearances",
                List.of(Map.of("date", "2026-02-18", "place", "Συνεδρίαση", "url", "https://example.org/")));
        review.put("central", false);
        review.put("claimantResponse", Map.of("asked", true, "answer", "Μας είπαν σαράντα."));
        review.put("waivers", List.of(Map.of("rule", "primary-source", "reason", "Δεν υπάρχει άλλη")));
        api(ana())
                .header("If-Match", "\"" + (edition - 1) + "\"")
                .contentType(JSON.withCharset(UTF_8))
                .body(review)
                .put("/api/v1/claims/" + claim + "/review")
                .then()
                .statusCode(200);
    }

    private static void post(Account by, long claim, String step, Map<String, ?> document) {
        api(by).contentType(JSON.withCharset(UTF_8))
                .body(document)
                .post("/api/v1/claims/" + claim + "/" + step)
                .then()
                .statusCode(200);
    }

    private static String summaryOf(String claim) {
        return org.jsoup.Jsoup.parse(RestAssured.get(claim).asString())
                .select("a[href^=/reviews/]")
                .attr("href");
    }
}

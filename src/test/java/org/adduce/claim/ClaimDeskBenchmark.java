package org.adduce.claim;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.adduce.account.SignedInPeople;
import org.adduce.testsupport.Accounts;
import org.junit.jupiter.api.Test;

/**
 * How fast the claim desk answers with 100,000 claims in a file. No test, so that the build does not run it:
 * {@code mvn test -Pbenchmark -Dtest=ClaimDeskBenchmark}.
 */
@QuarkusTest
@TestProfile(ClaimDeskBenchmark.InAFile.class)
class ClaimDeskBenchmark {

    private static final int ARTICLES = 2000;
    private static final int CLAIMS = 100_000;
    private static final int TIMES = 60;
    private static final String[] ADDRESSES = {
        "",
        "sort=newest",
        "sort=due",
        "sort=article",
        "stage=candidate",
        "stage=candidate&sort=newest",
        "stage=open&assignee=none&sort=article",
        "stage=assigned&sort=due",
        "assignee=me",
        "assignee=me&stage=in-review&sort=due",
        "minScore=0.9&sort=newest",
        "claimant=claimant%2077",
        "article=77",
        "outcome=disputed",
        "dueBefore=2026-02-01&sort=due",
        "q=bridge",
        "q=statement%2012345",
        "q=nothingofthesort"
    };

    public static class InAFile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:file:./target/benchmark-" + System.nanoTime() + ";WRITE_DELAY=0");
        }
    }

    @Inject
    DataSource database;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void measure() throws Exception {
        var me = Accounts.ana();
        fill(me.id());
        var cookie = SignedInPeople.cookieName() + "=" + SignedInPeople.session(me);
        for (int i = 0; i < 3; i++) {
            for (var address : ADDRESSES) {
                milliseconds(address, cookie);
            }
        }
        System.out.printf("%-45s %8s %8s%n", "ms with " + CLAIMS + " claims", "median", "worst");
        for (var address : ADDRESSES) {
            var times = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                times[i] = milliseconds(address, cookie);
            }
            Arrays.sort(times);
            System.out.printf("%-45s %8.1f %8.1f%n", "?" + address, times[TIMES / 2], times[TIMES - 1]);
        }
    }

    private double milliseconds(String address, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/desk/claims?" + address))
                .header("Cookie", cookie)
                .build();
        long begin = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofString());
        double took = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return took;
    }

    private void fill(long assignee) throws Exception {
        var random = new Random(7);
        var now = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var article = connection.prepareStatement(
                    "insert into article (title, sha256, format, text, extraction, brought_in_at, version) values (?, ?, 'PLAIN', ?, 'DONE', ?, 0)")) {
                for (int i = 0; i < ARTICLES; i++) {
                    article.setString(1, "Article " + i);
                    article.setString(2, "hash-" + i);
                    article.setString(3, "The text of an article. ".repeat(200));
                    article.setTimestamp(4, now);
                    article.addBatch();
                }
                article.executeBatch();
            }
            long first;
            try (var query = connection.createStatement().executeQuery("select min(id) from article")) {
                query.next();
                first = query.getLong(1);
            }
            try (var claim = connection.prepareStatement("""
                    insert into claim (article_id, statement, quote_exact, quote_prefix, quote_suffix, position_start,
                    position_end, claimant, direct, score, reasons, by_hand, stage, outcome, assignee_id, due,
                    created_at, changed_at, version)
                    values (?, ?, ?, 'before', 'after', ?, ?, ?, false, ?, '[{"key":"number","weight":1.2,"detail":"40"}]',
                    false, ?, ?, ?, ?, ?, ?, 0)""")) {
                for (int i = 0; i < CLAIMS; i++) {
                    var stage = stage(random.nextInt(100));
                    boolean held = stage != Stage.CANDIDATE && stage != Stage.DISMISSED && stage != Stage.OPEN;
                    var words = "The statement " + i + (i % 400 == 0 ? " about the bridge" : " about the harbour")
                            + " says that " + i % 97 + " percent of all boats came back in time.";
                    claim.setLong(1, first + i % ARTICLES);
                    claim.setString(2, words);
                    claim.setString(3, words);
                    claim.setInt(4, 10 * (i / ARTICLES));
                    claim.setInt(5, 10 * (i / ARTICLES) + words.length());
                    claim.setString(6, "Claimant " + i % 1000);
                    claim.setDouble(7, random.nextInt(1000) / 1000.0);
                    claim.setString(8, stage.name());
                    claim.setString(9, stage == Stage.PUBLISHED ? (i % 2 == 0 ? "VERIFIED" : "DISPUTED") : null);
                    claim.setObject(10, held && i % 5 == 0 ? assignee : null);
                    claim.setObject(11, held ? LocalDate.of(2026, 1, 1).plusDays(random.nextInt(90)) : null);
                    claim.setTimestamp(12, now);
                    claim.setTimestamp(13, now);
                    claim.addBatch();
                    if (i % 1000 == 999) {
                        claim.executeBatch();
                    }
                }
            }
            connection.commit();
            connection.createStatement().execute("analyze");
        }
    }

    private static Stage stage(int percent) {
        if (percent < 60) {
            return Stage.CANDIDATE;
        }
        if (percent < 75) {
            return Stage.DISMISSED;
        }
        if (percent < 85) {
            return Stage.OPEN;
        }
        if (percent < 88) {
            return Stage.ASSIGNED;
        }
        return percent < 90 ? Stage.IN_REVIEW : Stage.PUBLISHED;
    }
}

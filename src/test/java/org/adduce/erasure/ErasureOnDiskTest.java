package org.adduce.erasure;

import static io.restassured.RestAssured.get;
import static org.adduce.testsupport.Accounts.api;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.adduce.account.NewAccount;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.article.ArticleImporter;
import org.adduce.article.ArticleSubmission;
import org.adduce.article.Description;
import org.adduce.audit.tlog.Outsider;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.audit.verify.IntegrityScan;
import org.adduce.claim.Assignment;
import org.adduce.claim.Conflicts;
import org.adduce.claim.ManualClaims;
import org.adduce.claim.SomeClaims;
import org.adduce.extraction.text.Format;
import org.adduce.merkle.TilePath;
import org.adduce.operator.Heard;
import org.adduce.operator.Operations;
import org.adduce.review.Findings;
import org.adduce.review.WorkingCopies;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Source;
import org.adduce.review.publication.PublicationWorkflow;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.EveryText;
import org.adduce.testsupport.Reviews;
import org.junit.jupiter.api.Test;

/**
 * A thousand people, each in a text of their own: none is named in what the log shows to the public, and after their erasure
 * none stands anywhere in the database or in the bytes of its file, and the log still verifies.
 */
@QuarkusTest
@TestProfile(ErasureOnDiskTest.OnDisk.class)
class ErasureOnDiskTest {

    /** One a run; this class is loaded twice in it. */
    private static final Path FOLDER = Path.of(
                    "target", "erasure-" + ManagementFactory.getRuntimeMXBean().getStartTime())
            .toAbsolutePath();

    /** The other tests' database is in memory. */
    public static class OnDisk implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "adduce.database.h2.url",
                    "jdbc:h2:file:" + FOLDER + "/adduce${adduce.database.h2.options}",
                    "adduce.log.key",
                    FOLDER + "/log.key");
        }
    }

    /** In every planted name, and nowhere else. */
    private static final Pattern PLANTED = Pattern.compile("qzx", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOLE = Pattern.compile("Qzx\\p{L}+ Ström(\\d+)x");

    private final List<String> names =
            IntStream.range(0, 1000).mapToObj(i -> "Qzxåse Ström" + i + "x").toList();

    @Inject
    AgroalDataSource database;

    @Inject
    People people;

    @Inject
    ArticleImporter importer;

    @Inject
    Sequencer sequencer;

    @Inject
    IntegrityScan scrub;

    @Inject
    Operations operations;

    @Inject
    PersonErasure erasure;

    @Inject
    FreshDatabase fresh;

    @Test
    void thousandPeople_erased_areNowhere() throws Exception {
        plantAccounts(names.subList(0, 150));
        plantClaimants(names.subList(150, 600));
        plantTexts(names.subList(600, 900));
        bringIn("In the evening " + names.get(5) + " and " + names.get(6) + " left.");
        plantReviews(names.subList(900, 1000));
        sequencer.run();
        assertThat(planted()).as("planted in tables").hasSize(1000);
        assertThat(rawFile()).as("planted on disk").containsPattern("(?i)qzx");
        assertThat(hasMarker(publicLog())).as("named in the log's public files").isFalse();
        var before = new Outsider().audit();

        var heard = new Heard();
        int exit = operations.run("person-erasure", Map.of("names", String.join("\n", names)), heard);

        assertThat(heard.messages()).isEmpty();
        assertThat(exit).as(heard.results()).isZero();
        assertThat(heard.results()).contains("The database was rewritten", "accounts", "editions");
        assertThat(EveryText.find(database, PLANTED)).as("left in tables").isEmpty();
        assertThat(hasMarker(rawFile().getBytes(StandardCharsets.ISO_8859_1)))
                .as("left on disk")
                .isFalse();
        assertThat(hasMarker(script())).as("left in a dump").isFalse();
        sequencer.run();
        assertThat(scrub.run((done, all) -> {}, Optional.empty()).damage()).isEmpty();
        assertThat(new Outsider().audit().size()).isGreaterThan(before.size());
        assertThat(hasMarker(publicLog())).isFalse();
        assertThat(files()).containsOnly("adduce.mv.db", "log.key", "log.key.last-checkpoint");
        assertStillItself();
    }

    /** Triggers, sequences, constraints and the migrations' history are those of before. */
    private void assertStillItself() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "delete from edition",
                    "update revision set content = ''",
                    "truncate table audit_event",
                    "update audit_leaf set leaf_index = -1",
                    "insert into api_key (account_id, secret_hash, label, created_at)"
                            + " values (-5, 'x', 'x', current_timestamp)")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class);
            }
            try (var history =
                    statement.executeQuery("select count(*) from \"flyway_schema_history\" where \"success\"")) {
                history.next();
                assertThat(history.getInt(1)).isGreaterThan(20);
            }
        }
        var claim = Reviews.published();
        get("/claims/" + Reviews.edition(claim).slug()).then().statusCode(200);
    }

    @Test
    void requests_whileTheFileIsWrittenAnew_waitAndAreKept() throws Exception {
        int clients = 4;
        var ana = Accounts.ana();
        Accounts.key(ana);
        var stop = new AtomicBoolean();
        var started = new CountDownLatch(clients);
        var acknowledged = new ConcurrentLinkedQueue<Long>();
        var refused = new ConcurrentLinkedQueue<String>();
        var pool = Executors.newFixedThreadPool(clients);
        for (int client = 0; client < clients; client++) {
            int number = client;
            pool.submit(() -> {
                for (int i = 0; !stop.get(); i++) {
                    var answer = api(ana).contentType(ContentType.JSON)
                            .body(Map.of(
                                    "title",
                                    "Boats",
                                    "text",
                                    "Client %d counted boats, %d of them. ".formatted(number, i)
                                            + "They lay in the harbour. ".repeat(40)))
                            .post("/api/v1/articles");
                    if (answer.statusCode() == 201) {
                        acknowledged.add(answer.jsonPath().getLong("id"));
                    } else {
                        refused.add(answer.statusCode() + " " + answer.asString());
                    }
                    started.countDown();
                }
                return null;
            });
        }
        started.await();
        for (int i = 0; i < 3; i++) {
            assertThat(fresh.rewrite()).isEqualTo(FreshDatabase.State.REWRITTEN);
        }
        stop.set(true);
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(refused).isEmpty();
        for (var id : acknowledged) {
            api(ana).get("/api/v1/articles/" + id).then().statusCode(200);
        }
        sequencer.run();
        assertThat(scrub.run((done, all) -> {}, Optional.empty()).damage()).isEmpty();
    }

    private void plantAccounts(List<String> some) {
        QuarkusTransaction.requiringNew()
                .timeout(300)
                .run(() -> some.forEach(name -> people.create(
                        new NewAccount(
                                "person-" + name.replaceAll("\\D", ""),
                                name,
                                name.replaceAll("\\W", "") + "@example.org",
                                Role.REVIEWER,
                                null),
                        null)));
    }

    private void plantClaimants(List<String> some) {
        for (int i = 0; i < some.size(); i += 10) {
            var ten = some.subList(i, i + 10);
            var sentences = ten.stream()
                    .map(name -> name + " said that it rained in " + name + "’s garden.")
                    .toList();
            long article = SomeClaims.article(String.join(" ", sentences));
            QuarkusTransaction.requiringNew().run(() -> {
                for (int j = 0; j < ten.size(); j++) {
                    bean(ManualClaims.class).mark(article, sentences.get(j), ten.get(j), Accounts.ana());
                }
            });
        }
    }

    private void plantTexts(List<String> some) {
        long article = SomeClaims.article(String.join(
                " ",
                IntStream.range(0, some.size())
                        .mapToObj(i -> "It rained on %d days.".formatted(i))
                        .toList()));
        for (int i = 0; i < some.size(); i++) {
            var name = some.get(i);
            var sentence = "It rained on %d days.".formatted(i);
            long claim = QuarkusTransaction.requiringNew()
                    .call(() -> bean(ManualClaims.class)
                            .mark(article, sentence, "the board", Accounts.ana())
                            .id());
            switch (i % 3) {
                case 0 ->
                    bean(Assignment.class).assign(claim, Accounts.ben().name(), null, "Ask " + name, Accounts.eva());
                case 1 -> bean(Conflicts.class).declare(claim, name + " is my friend.", false, Accounts.ben());
                default -> {
                    bean(Assignment.class).assign(claim, Accounts.ana().name(), null, null, Accounts.eva());
                    bean(Assignment.class).start(claim, Accounts.ana());
                    bean(WorkingCopies.class).keep(claim, naming(name, name), 0, Accounts.ana());
                }
            }
        }
    }

    private void plantReviews(List<String> some) {
        for (int i = 0; i < some.size(); i += 10) {
            var one = some.get(i);
            var sentence = "%s counted %d boats.".formatted(one, i);
            long article = SomeClaims.article("It was night. " + sentence + " It rained.");
            long claim = QuarkusTransaction.requiringNew()
                    .call(() -> bean(ManualClaims.class)
                            .mark(article, sentence, one, Accounts.ana())
                            .id());
            bean(Assignment.class).assign(claim, Accounts.ana().name(), null, null, Accounts.eva());
            bean(Assignment.class).start(claim, Accounts.ana());
            Reviews.published(claim, naming(some.get(i + 1), String.join(", ", some.subList(i + 2, i + 8))));
            bean(PublicationWorkflow.class).correct(claim, some.get(i + 8) + " wrote to us.", Accounts.eva());
            bean(PublicationWorkflow.class).withdraw(claim, some.get(i + 9) + " asked us.", Accounts.eva());
        }
    }

    private static Findings naming(String name, String others) {
        var complete = Reviews.complete();
        return new Findings(
                "disputed",
                "What " + name + " says is wrong.",
                "We asked " + others + ".\n\n\"They\" left.",
                "Because of it.",
                List.of(
                        new Evidence(
                                new Source(name, "document", "https://example.org/" + name.replace(" ", "%20")),
                                "By " + name,
                                "page 3",
                                "refutes",
                                true,
                                "2026-02-25",
                                name,
                                null),
                        complete.evidence().get(1)),
                complete.appearances(),
                false,
                complete.claimantResponse(),
                List.of());
    }

    private void bringIn(String text) {
        importer.bringIn(
                new ArticleSubmission(
                        "text",
                        text.getBytes(StandardCharsets.UTF_8),
                        Format.PLAIN,
                        StandardCharsets.UTF_8,
                        new Description("Rain", null, null, null, null)),
                Accounts.ana());
    }

    /** The planted names that stand in tables. */
    private Collection<String> planted() throws SQLException {
        return new TreeSet<>(EveryText.find(database, WHOLE).stream()
                .map(place -> place.substring(place.indexOf(": ") + 2))
                .toList());
    }

    private String rawFile() throws IOException {
        return Files.readString(FOLDER.resolve("adduce.mv.db"), StandardCharsets.ISO_8859_1);
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(FOLDER)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private byte[] script() throws SQLException {
        var all = new StringBuilder();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var lines = statement.executeQuery("script")) {
            while (lines.next()) {
                all.append(lines.getString(1)).append('\n');
            }
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** All that everybody can read of the log: its checkpoint, its entries and the hashes of its tree. */
    private static byte[] publicLog() throws Exception {
        var all = new ByteArrayOutputStream();
        var checkpoint = get("/log/checkpoint").then().statusCode(200).extract().asByteArray();
        all.write(checkpoint);
        long size = Long.parseLong(new String(checkpoint, StandardCharsets.UTF_8).split("\n")[1]);
        var paths = new ArrayList<TilePath>(tiles(TilePath.ENTRIES, size));
        for (int level = 0; size > 0; level++, size /= TilePath.FULL) {
            paths.addAll(tiles(level, size));
        }
        for (var path : paths) {
            all.write(get("/log/" + path).then().statusCode(200).extract().asByteArray());
        }
        return all.toByteArray();
    }

    private static List<TilePath> tiles(int level, long size) {
        var paths = new ArrayList<TilePath>();
        for (long index = 0; index * TilePath.FULL < size; index++) {
            paths.add(new TilePath(level, index, (int) Math.min(TilePath.FULL, size - index * TilePath.FULL)));
        }
        return paths;
    }

    /** In UTF-8, in UTF-16, escaped for JSON or for addresses: the mark is of ASCII letters, which no escape changes. */
    private static boolean hasMarker(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return PLANTED.matcher(text).find()
                || PLANTED.matcher(text.replace("\0", "")).find();
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}

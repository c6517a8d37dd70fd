package org.adduce.erasure;

import static org.adduce.testsupport.Accounts.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.adduce.account.Account;
import org.adduce.account.NewAccount;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignedInPeople;
import org.adduce.audit.erasure.ErasureRegister;
import org.adduce.audit.erasure.ErasureSession;
import org.adduce.audit.erasure.PersonalData;
import org.adduce.audit.event.AuditEvent;
import org.adduce.audit.tlog.Sequencer;
import org.adduce.audit.verify.IntegrityScan;
import org.adduce.claim.Assignment;
import org.adduce.claim.Claim;
import org.adduce.claim.Conflicts;
import org.adduce.claim.ManualClaims;
import org.adduce.claim.SomeClaims;
import org.adduce.review.Archive;
import org.adduce.review.Edition;
import org.adduce.review.Findings;
import org.adduce.review.ReviewWorkflow;
import org.adduce.review.WorkingCopies;
import org.adduce.review.content.Evidence;
import org.adduce.review.content.Source;
import org.adduce.review.content.Waiver;
import org.adduce.review.publication.PublicationWorkflow;
import org.adduce.testsupport.Accounts;
import org.adduce.testsupport.EveryText;
import org.adduce.testsupport.PostgresServer;
import org.adduce.testsupport.Reviews;
import org.adduce.testsupport.SoundLog;
import org.adduce.workflow.Refusal;
import org.junit.jupiter.api.Test;

/** Each test erases a person of its own; what others left in the database stays. */
@QuarkusTest
@TestProfile(SoundLog.class)
public class PersonErasureTest {

    /** What holds no words about anybody: hashes, secrets' hashes, ids of enums, keys, the tree. */
    private static final Set<String> NOBODY = Set.of(
            "account.role",
            "account.password_hash",
            "account_session.secret_hash",
            "api_key.secret_hash",
            "archived_file.sha256",
            "article.extraction",
            "article.extractor",
            "article.format",
            "article.scoring",
            "article.sha256",
            "audit_checkpoint.note",
            "audit_cosignature.signature",
            "audit_cosignature.witness",
            "audit_content.after_salt",
            "audit_content.before_salt",
            "audit_content.reason_salt",
            "audit_event.after_commitment",
            "audit_event.before_commitment",
            "audit_event.reason_commitment",
            "audit_event.request_id",
            "audit_event.subject",
            "audit_event.type",
            "audit_leaf.leaf_hash",
            "audit_leaf.subject",
            "audit_leaf.type",
            "audit_tile.hashes",
            "audit_tile.root",
            "claim.dismissal",
            "claim.outcome",
            "claim.rating",
            "claim.stage",
            "claim_match.reason",
            "claim_match.relation",
            "edition.outcome",
            "edition.sha256",
            "ended_session.session_id",
            "ended_session.subject_id",
            "invitation.role",
            "invitation.secret_hash",
            "password_link.secret_hash",
            "recovery_code.code_hash",
            "second_factor.secret",
            "revision.sha256");

    /** Emptied where the account is found, not by spelling. */
    private static final Set<String> OF_ACCOUNTS =
            Set.of("account.name", "account.display_name", "account.email", "account.subject_id", "account.desks");

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    @Inject
    @All
    List<PersonalData> texts;

    @Inject
    PersonErasure erasure;

    @Inject
    ErasureRegister erasures;

    @Inject
    Sequencer sequencer;

    @Inject
    IntegrityScan scrub;

    @Inject
    People people;

    @Test
    void columns_ofAllTables_areEachToldOrHoldNobody() throws SQLException {
        var told = new TreeSet<String>();
        texts.forEach(holder -> holder.tables()
                .forEach(table -> table.columns().forEach(column -> told.add(table.name() + "." + column.name()))));

        var unknown = EveryText.columns(database);
        unknown.removeAll(NOBODY);
        unknown.removeAll(OF_ACCOUNTS);

        assertThat(told).as("columns in which names may stand").isEqualTo(unknown);
    }

    @Test
    void claimant_erased_isNowhere() throws Exception {
        var text = "The board met. Signe Qzxberg said that 40 boats sank. Later Signe Qzxberg left.";
        long article = bringIn("Signe Qzxberg speaks", text);
        long claim = mark(article, "Signe Qzxberg said that 40 boats sank.", "Signe Qzxberg");
        Reviews.published(claim, naming("Signe Qzxberg"));
        Reviews.corrected(claim, "Signe Qzxberg has a second boat.", naming("SIGNE QZXBERG"));
        bean(PublicationWorkflow.class).withdraw(claim, "Signe Qzxberg asked us.", Accounts.eva());
        bean(Conflicts.class).declare(claim, "Signe Qzxberg is my aunt.", true, Accounts.ben());
        bean(Archive.class)
                .keep(
                        claim,
                        "signe-qzxberg.txt",
                        "text/plain",
                        "By Signe Qzxberg".getBytes(StandardCharsets.UTF_8),
                        Accounts.ana());
        sequencer.run();
        assertThat(find("qzxberg")).hasSizeGreaterThan(40);

        var erasureOutcome = erasure.erase(new ErasureRequest(List.of("Signe Qzxberg"), List.of()));

        assertThat(find("qzxberg")).isEmpty();
        assertThat(erasureOutcome.accounts()).isEmpty();
        assertThat(erasureOutcome.found().rows().keySet())
                .contains(
                        "article",
                        "article_original",
                        "claim",
                        "revision",
                        "edition",
                        "correction",
                        "withdrawal",
                        "conflict_of_interest",
                        "archived_file",
                        "audit_content");
        sequencer.run();
        assertThat(scrub.run((done, all) -> {}, Optional.empty()).damage()).isEmpty();
        for (var path : List.of(
                "/desk/claims/" + claim,
                "/desk/claims/" + claim + "/history",
                "/desk/claims/" + claim + "/history?at=2099-01-01T00:00:00Z",
                "/desk/articles/" + article,
                "/desk/audit",
                "/desk/audit/export.csv",
                "/corrections",
                "/feed.xml",
                "/")) {
            page(Accounts.eva()).get(path).then().statusCode(200).body(not(containsString("zxberg")));
        }
        QuarkusTransaction.requiringNew().run(() -> {
            var moved = entities.find(Claim.class, claim);
            assertThat(moved.passage().exact())
                    .endsWith("said that 40 boats sank.")
                    .startsWith("[removed on ");
            assertThat(moved.passage().findIn(moved.article().text())).contains(moved.passage());
            assertThat(moved.claimant()).startsWith("[removed on ");
            assertThat(moved.article().erasedAt()).isNotNull();
        });
    }

    @Test
    void edition_erased_isListedByTheErasureWithWhatIsLeft() {
        long claim = mark(
                bringIn("Boats", "The board met. Gerda Qzxlund counted boats."),
                "Gerda Qzxlund counted boats.",
                "Gerda Qzxlund");
        Reviews.published(claim, naming("Gerda Qzxlund"));
        var before = edition(claim);

        erasure.erase(new ErasureRequest(List.of("Gerda Qzxlund"), List.of()));

        var after = edition(claim);
        assertThat(after.sha256()).isEqualTo(before.sha256());
        assertThat(after.slug()).matches("removed-on-\\d{4}-\\d{2}-\\d{2}-counted-boats-" + claim);
        assertThat(after.content().slug()).isEqualTo(after.slug());
        var listed = erasures.of("editions", after.id()).orElseThrow();
        assertThat(listed.sha256()).isEqualTo(after.presentSha256()).isNotEqualTo(before.sha256());
        assertThat(listed.opening()).isEmpty();
        assertThat(new String(listed.entry(), StandardCharsets.UTF_8)).contains("review_published", "claims/" + claim);
        assertThat(erasures.of("editions", 999_999)).isEmpty();
    }

    @Test
    void edition_erasedAgainForSomebodyElse_isListedAsItIsNow() {
        long claim = mark(
                bringIn("Boats", "Tove Qzxvik and Rut Qzxvik counted boats."),
                "Tove Qzxvik and Rut Qzxvik counted boats.",
                "both");
        Reviews.published(claim, naming("Tove Qzxvik and Rut Qzxvik"));

        erasure.erase(new ErasureRequest(List.of("Tove Qzxvik"), List.of()));
        erasure.erase(new ErasureRequest(List.of("Rut Qzxvik"), List.of()));

        var after = edition(claim);
        assertThat(erasures.of("editions", after.id()).orElseThrow().sha256()).isEqualTo(after.presentSha256());
    }

    @Test
    void account_erased_isNobodys() throws Exception {
        var person = account("qzxmark", "Mark Qzxholm", Role.REVIEWER);
        SignedInPeople.key(person, "Laptop of Qzxmark's");
        long claim = mark(bringIn("Boats", "The qzxmark of 40 boats."), "The qzxmark of 40 boats.", null);
        bean(Assignment.class).assign(claim, person.name(), null, null, Accounts.eva());
        bean(Assignment.class).start(claim, person);
        bean(ReviewWorkflow.class).submit(claim, waived(naming("the log")), null, person);
        bean(ReviewWorkflow.class).approve(claim, null, null, Accounts.ben());
        bean(PublicationWorkflow.class).publish(claim, Accounts.eva());
        bean(Conflicts.class).declare(SomeClaims.open(), "My qzxsister sits there.", false, person);
        bean(WorkingCopies.class).keep(SomeClaims.inReviewBy(person), naming("a qzxdraft"), 0, person);
        sequencer.run();

        var erasureOutcome = erasure.erase(new ErasureRequest(List.of("qzxmark"), List.of()));

        assertThat(erasureOutcome.accounts()).containsExactly(person.path());
        assertThat(find("qzx(holm|sister|draft)|\"qzxmark\"|Laptop")).isEmpty();
        assertThat(find("qzxmark"))
                .as("the word, which is no name there")
                .isNotEmpty()
                .allMatch(place -> place.matches("(article|article_original|claim|revision|edition|audit_content).*"));
        QuarkusTransaction.requiringNew().run(() -> {
            var erased = people.byId(person.id()).orElseThrow();
            assertThat(erased.isActive()).isFalse();
            assertThat(erased.name()).isEqualTo("removed-" + person.id());
            assertThat(erased.displayName()).startsWith("removed on ");
            assertThat(erased.email()).isNull();
        });
        assertThatThrownBy(() -> people.reactivate(person, null)).isInstanceOf(Refusal.class);
        assertThat(edition(claim).content().authors()).allMatch(name -> name.startsWith("[removed on "));
        sequencer.run();
        assertThat(scrub.run((done, all) -> {}, Optional.empty()).damage()).isEmpty();
    }

    @Test
    void account_ofTheLastAdmin_isNotErased() throws SQLException {
        var admin = account("qzxboss", "Boss Qzxerdal", Role.ADMIN);
        QuarkusTransaction.requiringNew()
                .run(() -> people.all().stream()
                        .filter(other -> other.is(Role.ADMIN) && !other.equals(admin))
                        .forEach(other -> people.changeRole(other, Role.EDITOR, null)));

        assertThatThrownBy(() -> erasure.erase(new ErasureRequest(List.of("Boss Qzxerdal"), List.of())))
                .isInstanceOf(Refusal.class);

        assertThat(find("Qzxerdal")).isNotEmpty();
    }

    @Test
    void find_ofAPerson_changesNothing() throws SQLException {
        bringIn("Boats", "Karin Qzxström counted boats, and Qzxström’s were two, Qzxströms.");
        var before = find("Qzxström");
        var events = events();

        var erasureOutcome = erasure.find(new ErasureRequest(List.of("Karin Qzxström"), List.of()));

        assertThat(erasureOutcome.found().in("article")).hasSize(1);
        assertThat(erasureOutcome.found().alone()).containsOnlyKeys("Qzxström", "Qzxströms");
        assertThat(find("Qzxström")).isEqualTo(before);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void furtherSpellings_areErasedToo() throws SQLException {
        bringIn("Boats", "Pia Qzxmo counted boats. P. Qzxmo and Qzxmo left.");

        erasure.erase(new ErasureRequest(List.of("Pia Qzxmo"), List.of("P. Qzxmo", "Qzxmo")));

        assertThat(find("Qzxmo")).isEmpty();
    }

    @Test
    void erasure_ofNobody_isNoEvent() {
        var before = events();
        assertThat(erasure.erase(new ErasureRequest(List.of("Nobody Qzxwhatever"), List.of()))
                        .found()
                        .rows())
                .isEmpty();
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void event_ofAnErasure_namesNobodyAndListsWhatIsGone() {
        long article = bringIn("Boats of Lena Qzxfors", "Lena Qzxfors counted boats.");
        long claim = mark(article, "Lena Qzxfors counted boats.", "Lena Qzxfors");

        erasure.erase(new ErasureRequest(List.of("Lena Qzxfors"), List.of()));

        var event = QuarkusTransaction.requiringNew().call(() -> {
            var last = entities.createQuery("from AuditEvent order by sequence desc", AuditEvent.class)
                    .setMaxResults(1)
                    .getSingleResult();
            last.content().after();
            return last;
        });
        assertThat(event.type()).isEqualTo("person_erased");
        assertThat(event.actorId()).isNull();
        assertThat(event.subject()).matches("erasures/\\d+");
        assertThat(event.content().after())
                .contains("\"claims\":\"" + claim + "\"", "\"articles\":\"" + article + "\"", "\"erased\":\"")
                .doesNotContain("Lena");
    }

    @Test
    void demand_ofASingleLetter_isUnfit() {
        assertThat(new ErasureRequest(List.of("x", " ", "…", "Ed"), List.of("?!")).unfit())
                .containsExactly("x", "…", "?!");
    }

    @Test
    void rows_outsideOfAnErasure_areStillRefused() {
        Reviews.published();
        for (var sql : List.of(
                "update edition set content = '{}', erased_at = current_timestamp",
                "update revision set content = '{}', erased_at = current_timestamp",
                "delete from edition")) {
            assertThatThrownBy(() -> run(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void rows_afterAnErasureOnTheSameConnection_areRefusedAgain() throws SQLException {
        assumeFalse(PostgresServer.isUsed(), "there, a function is the only way");
        Reviews.published();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var change = "update edition set content = content, erased_at = current_timestamp";
            try (var erasureSession = ErasureSession.announce(connection)) {
                assertThat(statement.executeUpdate(change)).isPositive();
            }
            assertThatThrownBy(() -> statement.executeUpdate(change)).isInstanceOf(SQLException.class);
            connection.rollback();
        }
    }

    @Test
    void rows_inAnErasure_keepTheirHashesAndKeys() {
        Reviews.published();
        for (var sql : List.of(
                "update edition set sha256 = 'forged', erased_at = current_timestamp",
                "update edition set published_by = 1, erased_at = current_timestamp",
                "update edition set published_at = current_timestamp, erased_at = current_timestamp",
                "update edition set content = '{}'",
                "update edition set outcome = 'VERIFIED', number = 9, erased_at = current_timestamp",
                "delete from revision")) {
            assertThatThrownBy(() -> runInAnErasure(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void runInAnErasure(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var erasureSession = ErasureSession.announce(connection);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> find(String what) throws SQLException {
        return EveryText.find(database, Pattern.compile(what, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private long events() {
        return entities.createQuery("select count(e) from AuditEvent e", Long.class)
                .getSingleResult();
    }

    /** Brought in, and read already: extraction in the background would take passages away. */
    private long bringIn(String title, String text) {
        long id = SomeClaims.article(text);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("update Article set title = :title where id = :id")
                    .setParameter("title", title)
                    .setParameter("id", id)
                    .executeUpdate();
            entities.createNativeQuery("insert into article_original (article_id, content) values (:id, :content)")
                    .setParameter("id", id)
                    .setParameter("content", text.getBytes(StandardCharsets.UTF_8))
                    .executeUpdate();
        });
        return id;
    }

    private long mark(long article, String words, String claimant) {
        long id = QuarkusTransaction.requiringNew()
                .call(() -> bean(ManualClaims.class)
                        .mark(article, words, claimant, Accounts.ana())
                        .id());
        bean(Assignment.class).assign(id, Accounts.ana().name(), null, null, Accounts.eva());
        bean(Assignment.class).start(id, Accounts.ana());
        return id;
    }

    private static Findings naming(String name) {
        var complete = Reviews.complete();
        return new Findings(
                "disputed",
                "What " + name + " says is wrong.",
                "We asked " + name + ".\n\n" + name + " left.",
                "Because of " + name,
                List.of(
                        new Evidence(
                                new Source(name, "document", "https://example.org/" + name.replace(' ', '-')),
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

    private static Findings waived(Findings findings) {
        return new Findings(
                findings.rating(),
                findings.summary(),
                findings.reasoning(),
                findings.chosenBecause(),
                findings.evidence(),
                findings.appearances(),
                findings.central(),
                findings.claimantResponse(),
                List.of(new Waiver("primary-source", "There is none.", null)));
    }

    private Account account(String name, String shown, Role role) {
        return QuarkusTransaction.requiringNew()
                .call(() -> people.create(
                        new NewAccount(name, shown, name + "@example.org", role, Accounts.PASSWORD), null));
    }

    private Edition edition(long claim) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var edition = entities.createQuery(
                            "from Edition e where e.review.claimId = :claim order by e.id desc", Edition.class)
                    .setParameter("claim", claim)
                    .setMaxResults(1)
                    .getSingleResult();
            edition.subject();
            return edition;
        });
    }

    private static <T> T bean(Class<T> type) {
        return io.quarkus.arc.Arc.container().instance(type).get();
    }
}

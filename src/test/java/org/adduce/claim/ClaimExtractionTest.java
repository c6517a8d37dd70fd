package org.adduce.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.adduce.account.Role;
import org.adduce.article.Article;
import org.adduce.article.ArticleImporter;
import org.adduce.article.ArticleSubmission;
import org.adduce.article.Description;
import org.adduce.article.ExtractionState;
import org.adduce.article.Scoring;
import org.adduce.audit.history.History;
import org.adduce.audit.history.HistoryEntry;
import org.adduce.claim.match.Match;
import org.adduce.claim.match.Matches;
import org.adduce.claim.match.Matching;
import org.adduce.extraction.Extractor;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.matching.Pair.Relation;
import org.adduce.extraction.text.Format;
import org.adduce.testsupport.Accounts;
import org.adduce.web.ServerMode;
import org.adduce.workflow.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ClaimExtractionTest {

    private static final String TEXT =
            "The council closed 12 libraries in 2025. The mayor said that 300 people had written to her. ";

    @Inject
    ServerMode serving;

    @Inject
    ClaimExtraction extraction;

    @Inject
    CandidateWriter writer;

    @Inject
    ArticleImporter importer;

    @Inject
    Claims claims;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @Test
    void bringIn_anArticle_readsItsClaimsInTheBackground() {
        var brought = importer.bringIn(
                ArticleSubmission.text(
                        "text",
                        TEXT + "It was the winter of " + UUID.randomUUID() + ".",
                        Format.PLAIN,
                        Description.NOTHING),
                Accounts.ana());

        // The worker takes one article at a time: once this one is read again, the first reading is over too.
        extraction.begin(brought.articleId()).join();

        assertThat(state(brought.articleId())).isEqualTo(ExtractionState.DONE);
        assertThat(ofArticle(brought.articleId())).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.stage()).isEqualTo(Stage.CANDIDATE);
            assertThat(claim.score()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void begin_again_touchesNothingThatIsThere() {
        long article = SomeClaims.article(TEXT);
        read(article);
        var first = ofArticle(article);
        var dismissed = first.get(0);
        SomeClaims.bean(Triage.class).dismiss(dismissed.id(), Dismissal.OPINION, null, Accounts.ana());
        SomeClaims.bean(ClaimEditing.class).rephrase(first.get(1).id(), "Other words.", null, null, Accounts.ana());

        read(article);

        assertThat(ofArticle(article))
                .extracting(Claim::id)
                .containsExactlyElementsOf(first.stream().map(Claim::id).toList());
        assertThat(ofArticle(article).get(0).stage()).isEqualTo(Stage.DISMISSED);
        assertThat(ofArticle(article).get(1).statement()).isEqualTo("Other words.");
        assertThat(history("articles/" + article))
                .extracting(HistoryEntry::type)
                .contains("claims_extracted");
    }

    @Test
    void again_forCandidatesThatNobodyTouched_judgesThemAnewOrTakesThemAway() {
        long article = SomeClaims.article(TEXT);
        writer.write(article, List.of(candidate(0, 40, "nobody", 0.5), candidate(42, 60, null, 0.6)), Scoring.MEANING);
        var first = ofArticle(article).get(0);

        writer.write(
                article, List.of(candidate(0, 40, "the council", 0.9), candidate(50, 80, null, 0.7)), Scoring.MEANING);

        assertThat(ofArticle(article)).hasSize(2);
        assertThat(ofArticle(article).get(0).id()).isEqualTo(first.id());
        assertThat(ofArticle(article).get(0).claimant()).isEqualTo("the council");
        assertThat(ofArticle(article).get(0).score()).isEqualTo(0.9);
        assertThat(ofArticle(article).get(1).passage().start()).isEqualTo(50);
        assertThat(history("articles/" + article).get(0).changes().toString()).contains("judgedAnew", "noLongerFound");
    }

    @Test
    void write_byTwoProcessesAtOnce_addsEachClaimOnce() throws Exception {
        long article = SomeClaims.article(TEXT);
        var together = new CyclicBarrier(2);
        Callable<Void> process = () -> {
            together.await();
            writer.write(article, List.of(candidate(0, 40, null, 0.5), candidate(42, 60, null, 0.6)), Scoring.MEANING);
            return null;
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var done : threads.invokeAll(List.of(process, process))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(ofArticle(article)).hasSize(2);
    }

    /** What a person can do with a candidate so that it is theirs. */
    static Stream<Arguments> touches() {
        return Stream.of(
                touch("accepted", id -> SomeClaims.bean(Triage.class).accept(id, Accounts.ana())),
                touch(
                        "dismissed",
                        id -> SomeClaims.bean(Triage.class).dismiss(id, Dismissal.OPINION, null, Accounts.ana())),
                touch(
                        "reworded",
                        id -> SomeClaims.bean(ClaimEditing.class)
                                .rephrase(id, "Other words.", null, null, Accounts.ana())),
                touch("split", id -> SomeClaims.bean(ClaimEditing.class).split(id, 12, Accounts.ana())),
                touch("assigned", id -> {
                    SomeClaims.bean(Triage.class).accept(id, Accounts.ana());
                    SomeClaims.bean(Assignment.class).assign(id, "ana", null, null, Accounts.eva());
                }),
                touch(
                        "in conflict",
                        id -> SomeClaims.bean(Conflicts.class)
                                .declare(id, "My aunt.", false, Accounts.someone(Role.REVIEWER))),
                touch(
                        "named as the original",
                        id -> SomeClaims.bean(Triage.class)
                                .dismiss(SomeClaims.candidate(), Dismissal.DUPLICATE, id, Accounts.ana())),
                touch(
                        "decided about",
                        id -> SomeClaims.bean(Matching.class)
                                .reject(SomeClaims.match(Relation.SAME, id, SomeClaims.candidate()), Accounts.ana())));
    }

    private static Arguments touch(String how, LongConsumer touch) {
        return Arguments.of(how, touch);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("touches")
    void again_forAClaimThatAPersonTouched_leavesItAsItIs(String how, LongConsumer touch) {
        long article = SomeClaims.article(TEXT);
        writer.write(article, List.of(candidate(0, 40, "the council", 0.9)), Scoring.MEANING);
        touch.accept(ofArticle(article).get(0).id());
        var before = told(article);

        writer.write(article, List.of(), Scoring.MEANING);
        writer.write(article, List.of(candidate(0, 40, "somebody else", 0.1)), Scoring.MEANING);

        assertThat(told(article)).isEqualTo(before);
    }

    @Test
    void again_whereACandidateHasAnOpenMatch_takesItAwayWithIt() {
        long article = SomeClaims.article(TEXT);
        writer.write(article, List.of(candidate(0, 40, null, 0.9)), Scoring.MEANING);
        long other = SomeClaims.candidate();
        SomeClaims.match(Relation.SAME, ofArticle(article).get(0).id(), other);

        writer.write(article, List.of(), Scoring.MEANING);

        assertThat(ofArticle(article)).isEmpty();
        assertThat(matchesOf(other)).isEmpty();
    }

    @Test
    void begin_whereAnotherArticleSaysTheSame_proposesAMatchOnce() {
        var said = "The harbour of Tolvik lost 417 boats in the storm of March 2019, the coastguard said. ";
        long one = SomeClaims.article(said);
        long other = SomeClaims.article(said + "Nobody had expected it.");
        read(one);

        read(other);

        var match = matchesOf(ofArticle(one).get(0).id());
        assertThat(match).hasSize(1);
        assertThat(match.get(0).relation()).isEqualTo(Relation.SAME);
        assertThat(match.get(0).isProposed()).isTrue();
        assertThat(history("articles/" + other)).extracting(HistoryEntry::type).contains("matches_proposed");
        SomeClaims.bean(Matching.class).reject(match.get(0).id(), Accounts.ana());
        read(other);
        read(one);
        assertThat(matchesOf(ofArticle(one).get(0).id())).hasSize(1).allMatch(Match::isRejected);
    }

    @Test
    void onStart_withAnArticleThatWasReadButNotMatched_matchesIt() {
        var said = "The quay of Sandvik sank by 31 centimetres in 2021, the port authority of Sandvik said. ";
        long one = SomeClaims.article(said);
        long other = SomeClaims.article(said + "It has been closed since.");
        writer.write(one, List.of(candidate(said, 0, 85)), Scoring.MEANING);
        writer.write(other, List.of(candidate(said, 0, 85)), Scoring.MEANING);

        extraction.onStart(new StartupEvent(), serving);
        extraction.begin(other).join();

        assertThat(matchesOf(ofArticle(other).get(0).id())).hasSize(1);
        assertThat(isMatched(one)).isTrue();
    }

    @Test
    void begin_whereAPersonMarkedAPassage_leavesItToThem() {
        long article = SomeClaims.article(TEXT);
        SomeClaims.bean(ManualClaims.class).mark(article, 4, 20, null, Accounts.ana());

        read(article);

        assertThat(ofArticle(article)).filteredOn(c -> c.passage().start() < 40).hasSize(1);
    }

    @Test
    void write_asManyAsAnArticleYields_writesAll() {
        long article = SomeClaims.article("0123456789".repeat(200));
        var candidates = java.util.stream.IntStream.range(0, Extractor.MOST_CANDIDATES)
                .mapToObj(i -> new Candidate("x", i, i + 1, null, false, 0.5, List.of()))
                .toList();

        writer.write(article, candidates, Scoring.MEANING);

        assertThat(ofArticle(article)).hasSize(Extractor.MOST_CANDIDATES);
        assertThat(state(article)).isEqualTo(ExtractionState.DONE);
    }

    @Test
    void begin_withATextThatCannotBeRead_isFailedAndCanBeTriedAgain() {
        long article = SomeClaims.article(TEXT);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery(
                                "update Article set extraction = org.adduce.article.ExtractionState.RUNNING where id = :id")
                        .setParameter("id", article)
                        .executeUpdate());
        assertThatThrownBy(() -> extraction.again(article, Accounts.ana())).isInstanceOf(Refusal.class);
        writer.fail(article);
        assertThat(state(article)).isEqualTo(ExtractionState.FAILED);

        read(article);

        assertThat(state(article)).isEqualTo(ExtractionState.DONE);
        assertThat(history("articles/" + article))
                .extracting(HistoryEntry::type)
                .contains("extraction_failed", "claims_extracted");
    }

    @Test
    void again_byApi_readsInTheBackground() {
        long article = SomeClaims.article(TEXT);

        Accounts.api(Accounts.ana())
                .post("/api/v1/articles/" + article + "/extraction")
                .then()
                .statusCode(202);
        extraction.begin(article).join();

        assertThat(ofArticle(article)).isNotEmpty();
        Accounts.api(Accounts.ana())
                .get("/api/v1/articles/" + article)
                .then()
                .body("extractor", equalTo(Extractor.VERSION))
                .body("scoring", equalTo("words-without-model"));
        Accounts.api(Accounts.ana())
                .post("/api/v1/articles/999999999/extraction")
                .then()
                .statusCode(404);
    }

    @Test
    void outdatedAgain_fromTheList_readsWhatAnOlderVersionRead() {
        long article = SomeClaims.outdatedArticle(TEXT);
        Accounts.page(Accounts.ana())
                .get("/desk/articles")
                .then()
                .body(not(containsString("/desk/articles/extractions")));
        Accounts.page(Accounts.ana()).post("/desk/articles/extractions").then().statusCode(403);
        Accounts.page(Accounts.eva()).get("/desk/articles").then().body(containsString("/desk/articles/extractions"));

        Accounts.page(Accounts.eva()).post("/desk/articles/extractions").then().statusCode(303);
        extraction.begin(article).join();

        assertThat(ofArticle(article)).isNotEmpty();
        assertThat(history("articles/" + article))
                .extracting(HistoryEntry::type)
                .contains("extraction_repeated");
    }

    @Test
    void again_withoutAnArticle_isNotFound() {
        assertThatThrownBy(() -> extraction.again(999999999, Accounts.ana())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void again_whoseTransactionFails_readsAndTellsNothing() {
        long article = SomeClaims.article(TEXT);

        QuarkusTransaction.begin();
        extraction.again(article, Accounts.ana());
        QuarkusTransaction.rollback();
        extraction.begin(article).join();

        assertThat(ofArticle(article)).isEmpty();
        assertThat(history("articles/" + article)).isEmpty();
    }

    @Test
    void again_withItsPerson_isTold() {
        long article = SomeClaims.article(TEXT);

        read(article);

        assertThat(history("articles/" + article))
                .filteredOn(event -> event.type().equals("extraction_repeated"))
                .extracting(HistoryEntry::actor)
                .containsExactly(Accounts.ana().displayName());
    }

    @Test
    void begin_whereReadingIsOver_readsNothing() {
        long article = SomeClaims.article(TEXT);

        extraction.begin(article).join();

        assertThat(history("articles/" + article)).isEmpty();
        assertThat(ofArticle(article)).isEmpty();
    }

    @Test
    void begin_whereNotEvenTheFailureCanBeWritten_goesOnWithTheNext() {
        assertThatCode(() -> extraction.begin(999999999).join()).doesNotThrowAnyException();
    }

    @Test
    void mark_inAnArticleOfMoreThanItYields_scoresTheStatementAllTheSame() {
        var better =
                "The ministry said that 4,300 people died in Texas in 2024, up 12 percent from 2023.\n\n".repeat(2_100);
        var text = "He said that 40 boats sank.\n\n" + better;
        long article = SomeClaims.article(text);

        var claim = SomeClaims.bean(ManualClaims.class).mark(article, 0, 27, null, Accounts.ana());

        assertThat(claim.score()).isPositive();
        assertThat(claim.reasons()).isNotEmpty();
    }

    private static Candidate candidate(int start, int end, String claimant, double score) {
        return new Candidate(TEXT.substring(start, end), start, end, claimant, false, score, List.of());
    }

    private static Candidate candidate(String text, int start, int end) {
        return new Candidate(text.substring(start, end), start, end, null, false, 0.8, List.of());
    }

    private List<Match> matchesOf(long claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> SomeClaims.bean(Matches.class).ofClaim(claim));
    }

    private boolean isMatched(long article) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Article.class, article).isMatched());
    }

    /** All that is known of an article's claims. */
    private List<String> told(long article) {
        return ofArticle(article).stream()
                .map(c -> c.id() + c.statement() + c.claimant() + c.score() + c.stage() + c.passage() + c.version())
                .toList();
    }

    /** The worker takes one article at a time: what was asked for before is over when it answers. */
    private void read(long article) {
        extraction.again(article, Accounts.ana());
        extraction.begin(article).join();
    }

    private List<Claim> ofArticle(long article) {
        return QuarkusTransaction.requiringNew().call(() -> claims.ofArticle(article));
    }

    private List<HistoryEntry> history(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> history.of(subject));
    }

    private ExtractionState state(long article) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.find(Article.class, article).extraction());
    }
}

package org.adduce.demo;

import static org.adduce.demo.DeskPlan.Progress.APPROVED;
import static org.adduce.demo.DeskPlan.Progress.ASSIGNED;
import static org.adduce.demo.DeskPlan.Progress.DISMISSED;
import static org.adduce.demo.DeskPlan.Progress.IN_REVIEW;
import static org.adduce.demo.DeskPlan.Progress.PUBLISHED;
import static org.adduce.demo.DeskPlan.Progress.RETURNED;
import static org.adduce.demo.DeskPlan.Progress.WITHDRAWN;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.adduce.account.Account;
import org.adduce.account.NewAccount;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.article.ArticleImporter;
import org.adduce.article.ArticleSubmission;
import org.adduce.article.Description;
import org.adduce.claim.Assignment;
import org.adduce.claim.ManualClaims;
import org.adduce.claim.Triage;
import org.adduce.claim.match.Matching;
import org.adduce.claim.match.Proposal;
import org.adduce.demo.DeskPlan.PlannedArticle;
import org.adduce.demo.DeskPlan.PlannedClaim;
import org.adduce.demo.DeskPlan.PlannedMatch;
import org.adduce.extraction.text.Format;
import org.adduce.review.Findings;
import org.adduce.review.ReviewWorkflow;
import org.adduce.review.publication.PublicationWorkflow;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty desk with the demo, all of it in one transaction: a start that is cut off leaves no half of it, and the next one
 * begins again. The articles are read for further candidates afterwards, as always.
 */
@ApplicationScoped
class DemoDesk {

    /** Seconds. Nothing is served yet that could wait for it, and a slow machine needs more than the usual minute. */
    private static final int FILL_TIMEOUT = 3600;

    private final DemoConfig config;
    private final People people;
    private final ArticleImporter articles;
    private final ManualClaims manualClaims;
    private final Triage triage;
    private final Matching matching;
    private final Assignment assignment;
    private final ReviewWorkflow reviewWorkflow;
    private final PublicationWorkflow publicationWorkflow;
    private final ObjectMapper json;
    private final Clock clock;
    private final MessageLookup messageLookup;

    DemoDesk(
            DemoConfig config,
            People people,
            ArticleImporter articles,
            ManualClaims manualClaims,
            Triage triage,
            Matching matching,
            Assignment assignment,
            ReviewWorkflow reviewWorkflow,
            PublicationWorkflow publicationWorkflow,
            ObjectMapper json,
            Clock clock,
            MessageLookup messageLookup) {
        this.config = config;
        this.people = people;
        this.articles = articles;
        this.manualClaims = manualClaims;
        this.triage = triage;
        this.matching = matching;
        this.assignment = assignment;
        this.reviewWorkflow = reviewWorkflow;
        this.publicationWorkflow = publicationWorkflow;
        this.json = json;
        this.clock = clock;
        this.messageLookup = messageLookup;
    }

    /** Before anyone asks whether there are people: with the demo, nobody is asked to set up a first admin. */
    @ActivateRequestContext
    @Transactional
    @TransactionConfiguration(timeout = FILL_TIMEOUT)
    void fill(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent start) throws IOException {
        if (!DemoMode.isChosen() || !people.isEmpty()) {
            return;
        }
        try (var plan = resource("desk.json")) {
            fill(json.readValue(plan, DeskPlan.class));
        }
    }

    /** Who can sign in, on the console beside the address. */
    void announce(@ObservesAsync HttpServerStart event) {
        if (DemoMode.isChosen()) {
            System.out.println(messageLookup.of("demo", "people", config.password()));
        }
    }

    private void fill(DeskPlan plan) throws IOException {
        for (var person : plan.people()) {
            people.create(
                    new NewAccount(person.name(), person.displayName(), null, person.role(), config.password()), null);
        }
        var claims = new HashMap<String, Long>();
        for (var article : plan.articles()) {
            bringIn(article, claims);
        }
        for (var match : plan.matches()) {
            match(match, claims);
        }
    }

    /** @param claims the ids of those made so far, by their words; more are added */
    private void bringIn(PlannedArticle planned, Map<String, Long> claims) throws IOException {
        var editor = anyone(Role.EDITOR);
        var description = new Description(null, planned.publisher(), null, planned.url(), planned.publishedAt());
        var article = articles.bringIn(
                ArticleSubmission.text("text", text(planned.file()), Format.PLAIN, description), editor);
        for (var claim : planned.claims()) {
            var marked = manualClaims.mark(article.articleId(), claim.words(), claim.claimant(), editor);
            claims.put(claim.words(), marked.id());
            advance(marked.id(), claim, editor);
        }
    }

    private void match(PlannedMatch planned, Map<String, Long> claims) {
        var proposal = new Proposal(
                planned.relation(), planned.score(), planned.reason(), planned.shows(), planned.otherShows());
        var match = matching.propose(claims.get(planned.one()), claims.get(planned.other()), proposal)
                .orElseThrow();
        if (planned.confirmedBy() != null) {
            matching.confirm(match.id(), named(planned.confirmedBy()));
        }
    }

    /** Takes a claim from open as far as the plan says. */
    private void advance(long claim, PlannedClaim planned, Account editor) {
        if (planned.stage() == DISMISSED) {
            triage.dismiss(claim, Objects.requireNonNull(planned.dismissal()), null, editor);
        }
        if (!planned.stage().reaches(ASSIGNED)) {
            return;
        }
        var reviewer = named(planned.reviewer());
        assignment.assign(claim, reviewer.name(), due(planned.dueInDays()), planned.note(), editor);
        if (planned.stage().reaches(IN_REVIEW)) {
            assignment.start(claim, reviewer);
        }
        if (planned.stage().reaches(RETURNED)) {
            review(claim, planned, reviewer, editor);
        }
    }

    private void review(long claim, PlannedClaim planned, Account reviewer, Account editor) {
        Findings findings = Objects.requireNonNull(planned.findings());
        var correction = planned.correction();
        reviewWorkflow.save(claim, correction == null ? findings : correction.before(findings), 0, reviewer);
        reviewWorkflow.submit(claim, null, null, reviewer);
        if (planned.stage() == RETURNED) {
            reviewWorkflow.returnWith(claim, planned.comment(), named(planned.approver()));
        }
        if (planned.stage().reaches(APPROVED)) {
            reviewWorkflow.approve(claim, null, null, named(planned.approver()));
        }
        if (planned.stage().reaches(PUBLISHED)) {
            publicationWorkflow.publish(claim, editor);
        }
        if (correction != null) {
            publicationWorkflow.correct(claim, correction.whatWasWrong(), editor);
            reviewWorkflow.submit(claim, findings, null, reviewer);
            reviewWorkflow.approve(claim, null, null, named(planned.approver()));
            publicationWorkflow.publish(claim, editor);
        }
        if (planned.stage() == WITHDRAWN) {
            publicationWorkflow.withdraw(claim, planned.reason(), editor);
        }
    }

    private Account anyone(Role role) {
        return people.active(role).stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private Account named(@Nullable String name) {
        return people.byName(Objects.requireNonNull(name)).orElseThrow();
    }

    private @Nullable LocalDate due(@Nullable Integer days) {
        return days == null ? null : LocalDate.now(clock).plusDays(days);
    }

    private static String text(String file) throws IOException {
        try (var content = resource(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(DemoDesk.class.getResourceAsStream("/demo/" + file), file);
    }
}

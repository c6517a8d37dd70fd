package org.adduce.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.adduce.claim.ManualClaims;
import org.adduce.claim.match.Matching;
import org.adduce.claim.match.Proposal;
import org.adduce.demo.DeskPlan.PlannedArticle;
import org.adduce.demo.DeskPlan.PlannedMatch;
import org.adduce.extraction.text.Format;
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
    private final Matching matching;
    private final ObjectMapper json;
    private final DemoClaims progress;

    DemoDesk(
            DemoConfig config,
            People people,
            ArticleImporter articles,
            ManualClaims manualClaims,
            Matching matching,
            ObjectMapper json,
            DemoClaims progress) {
        this.config = config;
        this.people = people;
        this.articles = articles;
        this.manualClaims = manualClaims;
        this.matching = matching;
        this.json = json;
        this.progress = progress;
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
            progress.advance(marked.id(), claim, editor);
        }
    }

    private void match(PlannedMatch planned, Map<String, Long> claims) {
        var proposal = new Proposal(
                planned.relation(), planned.score(), planned.reason(), planned.shows(), planned.otherShows());
        var match = matching.propose(
                        Objects.requireNonNull(claims.get(planned.one()), planned.one()),
                        Objects.requireNonNull(claims.get(planned.other()), planned.other()),
                        proposal)
                .orElseThrow();
        if (planned.confirmedBy() != null) {
            matching.confirm(match.id(), named(planned.confirmedBy()));
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

    private static String text(String file) throws IOException {
        try (var content = resource(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(DemoDesk.class.getResourceAsStream("/demo/" + file), file);
    }
}

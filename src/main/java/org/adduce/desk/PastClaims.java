package org.adduce.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.audit.FieldWords;
import org.adduce.audit.History;
import org.adduce.audit.Replay;
import org.adduce.audit.Replay.Value;
import org.adduce.claim.Claim;
import org.adduce.claim.ClaimEvent;
import org.adduce.review.ClaimReview;
import org.adduce.review.Edition;
import org.adduce.review.Editions;
import org.adduce.review.Findings;
import org.adduce.review.ReviewComparison;
import org.adduce.review.ReviewConfig;
import org.adduce.review.Reviews;
import org.adduce.review.Revision;
import org.adduce.web.Words;
import org.jspecify.annotations.Nullable;

/** Claims as they stood: rebuilt from the audit log, with what their reviews said then. */
@ApplicationScoped
@Transactional
public class PastClaims {

    /** Shown elsewhere on the page, or of no interest to a reader. */
    private static final Set<String> NOT_LISTED = Set.of("text", "stage", "end", "revision", "edition");

    private static final Set<String> BEGINNINGS =
            Set.of(ClaimEvent.CLAIM_MARKED.id(), ClaimEvent.CLAIM_SPLIT_OFF.id());

    private final Reviews reviews;
    private final Editions editions;
    private final History history;
    private final People people;
    private final ReviewConfig config;
    private final Words words;

    PastClaims(
            Reviews reviews, Editions editions, History history, People people, ReviewConfig config, Words words) {
        this.reviews = reviews;
        this.editions = editions;
        this.history = history;
        this.people = people;
        this.config = config;
        this.words = words;
    }

    /** A claim with all that happened to it. */
    record Past(Claim claim, ClaimReview review, Replay replay) {

        PastMoment now(java.time.Instant at) {
            return PastMoment.ofTime(at, replay.events());
        }

        /** Whether there was such a claim: before its first event, only one that extraction had found. */
        boolean isThere(PastMoment moment) {
            var first = replay.events().stream().findFirst().filter(event -> BEGINNINGS.contains(event.type()));
            return moment.after() > 0 || first.isEmpty() && !moment.at().isBefore(claim.createdAt());
        }
    }

    /** @throws jakarta.ws.rs.NotFoundException if there is no such claim */
    Past of(long id) {
        var review = reviews.get(id);
        var claim = review.claim();
        return new Past(claim, review, ClaimThen.replay(history.past(claim.path()), ClaimThen.now(claim, review)));
    }

    AsOfView asOf(Past past, PastMoment moment) {
        var then = ClaimThen.after(moment.after(), past.replay());
        var revision = revision(then, past.review());
        var findings = revision == null ? Findings.empty() : revision.content().findings();
        return new AsOfView(
                past.claim().id(),
                past.isThere(moment),
                past.claim().createdAt(),
                then.value("text"),
                stage(then),
                lines(then),
                revision,
                findings,
                config.ratingScale().rating(findings.rating()).orElse(null),
                edition(then, past.review()),
                ClaimThen.matches(past.replay().events().subList(0, moment.after())));
    }

    /** Every field in which the two differ. */
    List<ReviewComparison.Field> compare(Past past, PastMoment earlier, PastMoment later) {
        var was = past.isThere(earlier) ? ClaimThen.after(earlier.after(), past.replay()) : new ClaimThen(Map.of());
        var is = past.isThere(later) ? ClaimThen.after(later.after(), past.replay()) : new ClaimThen(Map.of());
        var fields = new ArrayList<ReviewComparison.Field>();
        for (var field : ClaimThen.after(0, past.replay()).fields().keySet()) {
            fields.add(new ReviewComparison.Field(
                    FieldWords.ofField(field, words), said(field, was.value(field)), said(field, is.value(field))));
        }
        fields.addAll(ReviewComparison.of(
                content(revision(was, past.review())), content(revision(is, past.review())), config.ratingScale(), words));
        return fields.stream().filter(ReviewComparison.Field::differs).toList();
    }

    private static org.adduce.review.@Nullable ReviewContent content(@Nullable Revision revision) {
        return revision == null ? null : revision.content();
    }

    private String stage(ClaimThen then) {
        return Objects.requireNonNullElse(then.value("stage").text(), "");
    }

    private List<AsOfView.Line> lines(ClaimThen then) {
        return then.fields().entrySet().stream()
                .filter(field -> !NOT_LISTED.contains(field.getKey()) && !field.getValue().isNothing())
                .map(field -> new AsOfView.Line(
                        FieldWords.ofField(field.getKey(), words),
                        said(field.getKey(), field.getValue()),
                        field.getValue().removed()))
                .toList();
    }

    private String said(String field, Value value) {
        if (value.removed() != null) {
            return words.of("history", "removed");
        }
        return field.equals("assignee")
                ? name(value.text())
                : FieldWords.ofValue(field, value.text(), words);
    }

    private String name(@Nullable String path) {
        return Stream.ofNullable(path)
                .map(text -> text.substring(text.indexOf('/') + 1))
                .map(Long::valueOf)
                .flatMap(id -> people.byId(id).stream())
                .map(Account::displayName)
                .findFirst()
                .orElse(path == null ? "" : path);
    }

    private static @Nullable Revision revision(ClaimThen then, ClaimReview review) {
        return number(then, "revision")
                .flatMap(number -> review.revisions().stream().filter(one -> one.number() == number).findFirst())
                .orElse(null);
    }

    private @Nullable Edition edition(ClaimThen then, ClaimReview review) {
        return number(then, "edition").flatMap(number -> editions.of(review, number)).orElse(null);
    }

    private static Optional<Integer> number(ClaimThen then, String field) {
        return Optional.ofNullable(then.value(field).text()).map(Integer::valueOf);
    }
}

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
import org.adduce.audit.history.FieldHistory;
import org.adduce.audit.history.FieldHistory.Value;
import org.adduce.audit.history.FieldWords;
import org.adduce.audit.history.History;
import org.adduce.claim.Claim;
import org.adduce.claim.ClaimEvent;
import org.adduce.review.ClaimReview;
import org.adduce.review.Edition;
import org.adduce.review.Findings;
import org.adduce.review.Reviews;
import org.adduce.review.Revision;
import org.adduce.review.comparison.ReviewComparison;
import org.adduce.review.content.ReviewConfig;
import org.adduce.review.publication.Editions;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/** Claims as they stood: rebuilt from the audit log, with what their reviews said then. */
@ApplicationScoped
@Transactional
public class ClaimSnapshots {

    /** Shown elsewhere on the page, or of no interest to a reader. */
    private static final Set<String> NOT_LISTED = Set.of("text", "stage", "end", "revision", "edition");

    private static final Set<String> BEGINNINGS = Set.of(ClaimEvent.CLAIM_MARKED.id(), ClaimEvent.CLAIM_SPLIT_OFF.id());

    private final Reviews reviews;
    private final Editions editions;
    private final History history;
    private final People people;
    private final ReviewConfig config;
    private final MessageLookup messageLookup;

    ClaimSnapshots(
            Reviews reviews,
            Editions editions,
            History history,
            People people,
            ReviewConfig config,
            MessageLookup messageLookup) {
        this.reviews = reviews;
        this.editions = editions;
        this.history = history;
        this.people = people;
        this.config = config;
        this.messageLookup = messageLookup;
    }

    /** A claim with all that happened to it. */
    record Past(Claim claim, ClaimReview review, FieldHistory replay) {

        PointInTime now(java.time.Instant at) {
            return PointInTime.ofTime(at, replay.events());
        }

        /** Whether there was such a claim: before its first event, only one that extraction had found. */
        boolean isThere(PointInTime moment) {
            var first = replay.events().stream().findFirst().filter(event -> BEGINNINGS.contains(event.type()));
            return moment.after() > 0 || first.isEmpty() && !moment.at().isBefore(claim.createdAt());
        }
    }

    /** @throws jakarta.ws.rs.NotFoundException if there is no such claim */
    Past of(long id) {
        var review = reviews.get(id);
        var claim = review.claim();
        return new Past(
                claim, review, ClaimSnapshot.replay(history.past(claim.path()), ClaimSnapshot.now(claim, review)));
    }

    ClaimSnapshotView asOf(Past past, PointInTime moment) {
        var then = ClaimSnapshot.after(moment.after(), past.replay());
        var revision = revision(then, past.review());
        var findings = revision == null ? Findings.empty() : revision.content().findings();
        return new ClaimSnapshotView(
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
                ClaimSnapshot.matches(past.replay().events().subList(0, moment.after())));
    }

    /** Every field in which the two differ. */
    List<ReviewComparison.Field> compare(Past past, PointInTime earlier, PointInTime later) {
        var was = past.isThere(earlier)
                ? ClaimSnapshot.after(earlier.after(), past.replay())
                : new ClaimSnapshot(Map.of());
        var is = past.isThere(later) ? ClaimSnapshot.after(later.after(), past.replay()) : new ClaimSnapshot(Map.of());
        var fields = new ArrayList<ReviewComparison.Field>();
        for (var field : ClaimSnapshot.after(0, past.replay()).fields().keySet()) {
            fields.add(new ReviewComparison.Field(
                    FieldWords.ofField(field, messageLookup),
                    said(field, was.value(field)),
                    said(field, is.value(field))));
        }
        fields.addAll(ReviewComparison.of(
                content(revision(was, past.review())),
                content(revision(is, past.review())),
                config.ratingScale(),
                messageLookup));
        return fields.stream().filter(ReviewComparison.Field::differs).toList();
    }

    private static org.adduce.review.@Nullable ReviewContent content(@Nullable Revision revision) {
        return revision == null ? null : revision.content();
    }

    private String stage(ClaimSnapshot then) {
        return Objects.requireNonNullElse(then.value("stage").text(), "");
    }

    private List<ClaimSnapshotView.Line> lines(ClaimSnapshot then) {
        return then.fields().entrySet().stream()
                .filter(field -> !NOT_LISTED.contains(field.getKey())
                        && !field.getValue().isNothing())
                .map(field -> new ClaimSnapshotView.Line(
                        FieldWords.ofField(field.getKey(), messageLookup),
                        said(field.getKey(), field.getValue()),
                        field.getValue().removed()))
                .toList();
    }

    private String said(String field, Value value) {
        if (value.removed() != null) {
            return messageLookup.of("history", "removed");
        }
        return field.equals("assignee") ? name(value.text()) : FieldWords.ofValue(field, value.text(), messageLookup);
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

    private static @Nullable Revision revision(ClaimSnapshot then, ClaimReview review) {
        return number(then, "revision")
                .flatMap(number -> review.revisions().stream()
                        .filter(one -> one.number() == number)
                        .findFirst())
                .orElse(null);
    }

    private @Nullable Edition edition(ClaimSnapshot then, ClaimReview review) {
        return number(then, "edition")
                .flatMap(number -> editions.of(review, number))
                .orElse(null);
    }

    private static Optional<Integer> number(ClaimSnapshot then, String field) {
        return Optional.ofNullable(then.value(field).text()).map(Integer::valueOf);
    }
}

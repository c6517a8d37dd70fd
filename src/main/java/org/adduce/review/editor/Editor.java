package org.adduce.review.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.account.Account;
import org.adduce.claim.Stage;
import org.adduce.claim.match.Matches;
import org.adduce.review.Archive;
import org.adduce.review.ClaimReview;
import org.adduce.review.Draft;
import org.adduce.review.Findings;
import org.adduce.review.Reviews;
import org.adduce.review.WorkingCopies;
import org.adduce.review.WorkingCopy;
import org.adduce.review.comparison.ComparisonPage;
import org.adduce.review.comparison.FindingsMerge;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.ReviewConfig;
import org.adduce.review.content.ReviewJson;
import org.adduce.web.Fault;
import org.adduce.web.MessageLookup;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** Brings what was typed, what was kept and what was saved together into the pages of the editor. */
@ApplicationScoped
class Editor {

    private final Reviews reviews;
    private final Matches matches;
    private final WorkingCopies copies;
    private final Archive archive;
    private final ReviewConfig config;
    private final Clock clock;
    private final MessageLookup messageLookup;

    Editor(
            Reviews reviews,
            Matches matches,
            WorkingCopies copies,
            Archive archive,
            ReviewConfig config,
            Clock clock,
            MessageLookup messageLookup) {
        this.reviews = reviews;
        this.matches = matches;
        this.copies = copies;
        this.archive = archive;
        this.config = config;
        this.clock = clock;
        this.messageLookup = messageLookup;
    }

    /** The form with the person's working copy, or with the current revision where there is none. */
    EditorPage open(long claim, Account by) {
        var review = editable(claim, by);
        return copies.of(claim, by)
                .map(copy -> page(review, copy.findings(), copy.base(), List.of(), false, copy.savedAt()))
                .orElseGet(() -> page(review, begun(review), review.revisionNumber(), List.of(), false, null));
    }

    /** What was found last; for a review in which nothing was written yet, where else the claim was made. */
    private Findings begun(ClaimReview review) {
        var findings = review.findings();
        return review.revision() == null
                ? findings.withAppearances(elsewhere(review.claim().id()))
                : findings;
    }

    private List<Appearance> elsewhere(long claim) {
        return matches.appearances(claim).stream().map(Appearance::of).toList();
    }

    private Findings withElsewhere(long claim, Findings findings) {
        return findings.withAppearances(Stream.concat(findings.appearances().stream(), elsewhere(claim).stream())
                .distinct()
                .toList());
    }

    EditorPage page(long claim, Findings findings, int base, Account by) {
        return page(editable(claim, by), findings, base, List.of(), false, null);
    }

    /** Reads what was sent, archives the files beside it, and does what a button beside a row asked for. */
    Draft receive(long claim, SentForm sent, Account by) {
        editable(claim, by);
        var edit = sent.fields().getFirst("edit");
        var findings = FindingsForm.read(sent.fields());
        var issues = new ArrayList<Issue>();
        findings = withFiles(claim, findings, sent, issues, by);
        var rowEdit = RowEdit.of(edit);
        if ("appearances.elsewhere".equals(edit)) {
            findings = withElsewhere(claim, findings);
        } else if (rowEdit.isPresent() && rowEdit.get().verb().equals("fetch")) {
            findings = withPage(claim, findings, rowEdit.get().row(), issues, by);
        } else if (rowEdit.isPresent()) {
            findings = rowEdit.get().apply(findings, today());
        }
        var base = SentForm.base(sent.fields());
        if (edit != null) {
            copies.keep(claim, findings, base, by);
        }
        return new Draft(claim, findings, base, edit != null, "preview".equals(edit), issues);
    }

    /** The form as it was sent, with what is wrong in it. */
    EditorPage again(Draft draft, Account by) {
        return page(editable(draft.claim(), by), draft.findings(), draft.base(), draft.issues(), draft.preview(), null);
    }

    ComparisonPage compare(Draft draft, Account by) {
        copies.keep(draft.claim(), draft.findings(), draft.base(), by);
        return comparison(reviews.get(draft.claim()), draft.findings().withoutBlanks());
    }

    ComparisonPage compare(long claim, Account by) {
        var review = editable(claim, by);
        return comparison(
                review,
                copies.of(claim, by)
                        .map(WorkingCopy::findings)
                        .orElseGet(review::findings)
                        .withoutBlanks());
    }

    /** For each field the version that was chosen, on the ground of the current revision. */
    EditorPage merge(long claim, MultivaluedMap<String, String> form, Account by) {
        var review = editable(claim, by);
        var mine = mine(form);
        var merged = FindingsMerge.of(review.findings(), mine, field -> "mine".equals(form.getFirst("take." + field)));
        copies.keep(claim, merged, review.revisionNumber(), by);
        return page(review, merged, review.revisionNumber(), List.of(), false, null);
    }

    private EditorPage page(
            ClaimReview review,
            Findings findings,
            int base,
            List<Issue> issues,
            boolean preview,
            @Nullable Instant kept) {
        return new EditorPage(
                review,
                config.ratingScale(),
                FindingsForm.show(findings, base).refused(issues),
                findings,
                base,
                review.rules(findings.withoutBlanks(), config.ratingScale(), config.complaints()),
                elsewhere(review.claim().id()),
                preview ? findings.reasoning() : null,
                kept,
                outdated(review, base));
    }

    private @Nullable String outdated(ClaimReview review, int base) {
        var revision = review.revision();
        return revision == null || revision.number() == base
                ? null
                : messageLookup.of("edit", "outdated", revision.savedBy().displayName(), revision.number());
    }

    private ComparisonPage comparison(ClaimReview review, Findings mine) {
        return new ComparisonPage(
                review, ReviewJson.write(mine), FindingsMerge.pairs(review.findings(), mine, messageLookup));
    }

    private ClaimReview editable(long claim, Account by) {
        var review = reviews.get(claim);
        new Guards()
                .stage("stage_admits_saving", review.claim().stage() == Stage.IN_REVIEW)
                .person("person_is_assignee", review.claim().isAssignedTo(by))
                .check();
        return review;
    }

    private Findings withFiles(long claim, Findings findings, SentForm sent, List<Issue> issues, Account by) {
        var pieces = new ArrayList<>(findings.evidence());
        for (int i = 0; i < pieces.size(); i++) {
            var file = sent.files().get("evidence[" + i + "].file");
            if (file != null && file.size() == 0) {
                issues.add(new Issue("evidence[" + i + "].file", "file_is_not_empty"));
            } else if (file != null) {
                archive.admit(file.size());
                var kept = archive.keep(claim, file.name(), file.mediaType(), file.content(), by);
                pieces.set(i, pieces.get(i).archivedAs(kept.sha256()));
            }
        }
        return findings.withEvidence(pieces);
    }

    private Findings withPage(long claim, Findings findings, int row, List<Issue> issues, Account by) {
        if (row < 0 || row >= findings.evidence().size()) {
            return findings;
        }
        var pieces = new ArrayList<>(findings.evidence());
        var url = pieces.get(row).source().url();
        var field = "evidence[" + row + "].source.url";
        if (url == null) {
            issues.add(new Issue(field, "source_address_is_given"));
            return findings;
        }
        try {
            pieces.set(
                    row,
                    pieces.get(row)
                            .archivedAs(archive.fetch(claim, field, url, by).sha256()));
        } catch (Refusal refusal) {
            issues.addAll(refusal.issues());
        }
        return findings.withEvidence(pieces);
    }

    private static Findings mine(MultivaluedMap<String, String> form) {
        var mine = form.getFirst("mine");
        try {
            return Optional.ofNullable(mine)
                    .map(json -> ReviewJson.read(json, Findings.class))
                    .orElseThrow(() -> Fault.badRequest("mine", "invalid"));
        } catch (IllegalStateException e) {
            throw Fault.badRequest("mine", "invalid");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

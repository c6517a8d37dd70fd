package org.adduce.review;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.adduce.account.Account;
import org.adduce.article.FetchRefused;
import org.adduce.article.PageFetcher;
import org.adduce.audit.event.AuditLog;
import org.adduce.audit.event.Change;
import org.adduce.merkle.Sha256;
import org.adduce.review.content.FormText;
import org.adduce.review.content.ReviewConfig;
import org.adduce.web.Fault;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** The archived copies of evidence, each content once, found by its SHA-256. */
@ApplicationScoped
public class Archive {

    private static final int NAME = 300;
    private static final int MEDIA_TYPE = 200;

    private final ArchivedFiles files;
    private final Reviews reviews;
    private final PageFetcher fetcher;
    private final ReviewConfig config;
    private final AuditLog log;
    private final Clock clock;

    Archive(ArchivedFiles files, Reviews reviews, PageFetcher fetcher, ReviewConfig config, AuditLog log, Clock clock) {
        this.files = files;
        this.reviews = reviews;
        this.fetcher = fetcher;
        this.config = config;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Optional<ArchivedFile> find(String sha256) {
        return files.findByIdOptional(sha256);
    }

    /** Keeps a file that a person gave for a claim; in transactions of its own. */
    public ArchivedFile keep(long claim, String name, String mediaType, byte[] content, Account by) {
        return keep(claim, name, mediaType, null, content, by);
    }

    /** Refuses what is too large to be kept, before it is read. */
    public void admit(long size) {
        if (size > config.archiveLimit()) {
            throw Fault.tooLarge();
        }
    }

    /** @throws Refusal if a piece of evidence names a copy that is not there */
    void check(Findings findings) {
        var issues = IntStream.range(0, findings.evidence().size())
                .filter(i -> findings.evidence().get(i).archive() != null)
                .filter(i -> files.findById(findings.evidence().get(i).archive()) == null)
                .mapToObj(i -> new Issue("evidence[" + i + "].archive", "is_archived"))
                .toList();
        if (!issues.isEmpty()) {
            throw new Refusal(Refusal.Kind.INCOMPLETE, issues);
        }
    }

    private ArchivedFile keep(
            long claim, String name, String mediaType, @Nullable String url, byte[] content, Account by) {
        if (content.length == 0) {
            throw Refusal.incomplete("evidence", "file_is_not_empty");
        }
        admit(content.length);
        Callable<ArchivedFile> adding = () -> add(claim, name, mediaType, url, content, by);
        try {
            return QuarkusTransaction.requiringNew().call(adding);
        } catch (RuntimeException e) {
            // Another claim may have archived the same content since it was looked for; anything else is a fault.
            if (find(Sha256.hex(content)).isEmpty()) {
                throw e;
            }
            return QuarkusTransaction.requiringNew().call(adding);
        }
    }

    private ArchivedFile add(
            long claimId, String name, String mediaType, @Nullable String url, byte[] content, Account by) {
        var claim = reviews.lock(claimId).claim();
        var file = new ArchivedFile(
                FormText.shortened(name, NAME - 1),
                FormText.shortened(mediaType, MEDIA_TYPE - 1),
                url,
                content,
                by,
                clock.instant());
        var kept = find(file.sha256());
        if (kept.isEmpty()) {
            files.persist(file);
        }
        log.append(Change.of(ReviewEvent.EVIDENCE_ARCHIVED, claim, by.id())
                .with("file", null, kept.orElse(file).name())
                .with("sha256", null, file.sha256()));
        return kept.orElse(file);
    }

    /**
     * Keeps the page at an address as it answers now. To be called outside a transaction: fetching may take its time.
     *
     * @param field where the address was typed, for the refusal
     */
    public ArchivedFile fetch(long claim, String field, String address, Account by) {
        try {
            var page = fetcher.fetch(address, PageFetcher.Wanted.ANYTHING);
            return keep(claim, page.address().toString(), page.mediaType(), address, page.content(), by);
        } catch (FetchRefused refused) {
            throw new Refusal(Refusal.Kind.INCOMPLETE, List.of(refused.issue(field)));
        }
    }
}

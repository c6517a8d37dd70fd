package org.adduce.operator;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.adduce.erasure.ErasureOutcome;
import org.adduce.erasure.FreshDatabase;

/** Tells what an erasure found, did and left. */
final class ErasureReport {

    private static final int MOST_PLACES = 5;
    private static final int MOST_WORDS = 50;

    /** What tables hold, in the words of the desk. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("account", "accounts"),
            Map.entry("account_session", "sessions"),
            Map.entry("api_key", "API keys"),
            Map.entry("article", "articles"),
            Map.entry("article_original", "originals of articles"),
            Map.entry("claim", "claims"),
            Map.entry("conflict_of_interest", "conflicts of interest"),
            Map.entry("claim_match", "matches"),
            Map.entry("revision", "revisions"),
            Map.entry("approval", "approvals"),
            Map.entry("edition", "editions"),
            Map.entry("correction", "corrections"),
            Map.entry("withdrawal", "withdrawals"),
            Map.entry("claim_review", "comments on reviews"),
            Map.entry("working_copy", "drafts"),
            Map.entry("archived_file", "archived files"),
            Map.entry("audit_content", "contents of log entries"));

    private final ErasureOutcome erasureOutcome;
    private final OperationOutput operationOutput;

    ErasureReport(ErasureOutcome erasureOutcome, OperationOutput operationOutput) {
        this.erasureOutcome = erasureOutcome;
        this.operationOutput = operationOutput;
    }

    void tellNothing() throws IOException {
        operationOutput.line("Nothing was found under that name, in no account and in no text.");
        tellLeft();
    }

    void tell(String heading) throws IOException {
        operationOutput.line(heading + ":");
        for (var rows : erasureOutcome.found().rows().entrySet()) {
            operationOutput.line(
                    "  %6d  %s".formatted(rows.getValue().size(), KINDS.getOrDefault(rows.getKey(), rows.getKey())));
        }
        if (!erasureOutcome.accounts().isEmpty()) {
            operationOutput.line("Accounts that are nobody's any more: " + places(erasureOutcome.accounts()));
        }
        tellLeft();
    }

    private void tellLeft() throws IOException {
        var erasureFindings = erasureOutcome.found();
        if (!erasureFindings.kept().isEmpty()) {
            operationOutput.line("Left, as a name stands inside of what is no text and would be broken: "
                    + String.join(", ", erasureFindings.kept()));
        }
        if (!erasureFindings.alone().isEmpty()) {
            operationOutput.line("Left, as it may be somebody else's; name it with --also to erase it, too:");
            int told = 0;
            for (var word : erasureFindings.alone().entrySet()) {
                if (told++ == MOST_WORDS) {
                    operationOutput.line(
                            "  and %d more".formatted(erasureFindings.alone().size() - MOST_WORDS));
                    break;
                }
                operationOutput.line("  \"%s\" alone: %s".formatted(word.getKey(), places(word.getValue())));
            }
        }
    }

    private static String places(Collection<String> all) {
        var first = String.join(", ", all.stream().limit(MOST_PLACES).toList());
        return all.size() <= MOST_PLACES ? first : "%s and %d more".formatted(first, all.size() - MOST_PLACES);
    }

    void tellFiles(FreshDatabase.State state) throws IOException {
        operationOutput.line(
                switch (state) {
                    case REWRITTEN -> "The database was written anew: its files hold no copy of what was erased.";
                    case AT_NEXT_START ->
                        "Some requests did not end, so the database file could not be written anew. Start the program again:"
                                + " it does that first. Until then copies of what was erased can be read out of the file.";
                    case BY_OWNER ->
                        "The tables' files still hold copies of what was erased, and this role may not write them anew: let"
                                + " their owner run VACUUM FULL.";
                    case IN_MEMORY -> "The database is in memory alone.";
                });
    }

    void tellBeyond() throws IOException {
        operationOutput.line(
                "The entries of the log stay: they hold ids and hashes, no names. It says that somebody was erased, not who.");
        operationOutput.line(
                "Out of reach of this program: backups, exports and downloads, the logs of proxies, an identity provider's own"
                        + " records, and what others copied from public pages.");
    }
}

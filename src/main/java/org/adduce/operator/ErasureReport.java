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
            Map.entry("article_original", "original articles"),
            Map.entry("claim", "claims"),
            Map.entry("conflict_of_interest", "conflicts of interest"),
            Map.entry("claim_match", "matches"),
            Map.entry("revision", "revisions"),
            Map.entry("approval", "approvals"),
            Map.entry("edition", "editions"),
            Map.entry("correction", "corrections"),
            Map.entry("withdrawal", "withdrawals"),
            Map.entry("claim_review", "review comments"),
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
        operationOutput.line("No account and no text contains this name.");
        tellLeft();
    }

    void tell(String heading) throws IOException {
        operationOutput.line(heading + ":");
        for (var rows : erasureOutcome.found().rows().entrySet()) {
            operationOutput.line(
                    "  %6d  %s".formatted(rows.getValue().size(), KINDS.getOrDefault(rows.getKey(), rows.getKey())));
        }
        if (!erasureOutcome.accounts().isEmpty()) {
            operationOutput.line("Anonymised accounts: " + places(erasureOutcome.accounts()));
        }
        tellLeft();
    }

    private void tellLeft() throws IOException {
        var erasureFindings = erasureOutcome.found();
        if (!erasureFindings.kept().isEmpty()) {
            operationOutput.line("Not erased, because the name is part of data that would break: "
                    + String.join(", ", erasureFindings.kept()));
        }
        if (!erasureFindings.alone().isEmpty()) {
            operationOutput.line(
                    "Not erased, because the word may be another person's name; use --also to erase it too:");
            int told = 0;
            for (var word : erasureFindings.alone().entrySet()) {
                if (told++ == MOST_WORDS) {
                    operationOutput.line(
                            "  and %d more".formatted(erasureFindings.alone().size() - MOST_WORDS));
                    break;
                }
                operationOutput.line("  \"%s\" on its own: %s".formatted(word.getKey(), places(word.getValue())));
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
                    case REWRITTEN -> "The database was rewritten: its files contain no copy of the erased data.";
                    case AT_NEXT_START ->
                        "Some requests did not finish, so the database file could not be rewritten. Restart Adduce: it rewrites the file"
                                + " first. Until then, the file still contains copies of the erased data.";
                    case BY_OWNER ->
                        "The table files still contain copies of the erased data, and Adduce's database role may not rewrite them: ask"
                                + " their owner to run VACUUM FULL.";
                    case IN_MEMORY -> "The database is in memory only; no file contains the erased data.";
                });
    }

    void tellBeyond() throws IOException {
        operationOutput.line(
                "The log entries stay: they contain ids and hashes, no names. The log records that a person was erased, not who.");
        operationOutput.line(
                "Adduce cannot erase backups, exports and downloads, proxy logs, the identity provider's records, or copies that"
                        + " others made of public pages.");
    }
}

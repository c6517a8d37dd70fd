package org.adduce.claim;

import jakarta.inject.Singleton;
import java.util.List;
import org.adduce.audit.erasure.PersonalData;

/** What claims say and who made them, and what people write about them. */
@Singleton
class ClaimPersonalData implements PersonalData {

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of(
                        "claim",
                        "id",
                        Column.words("statement"),
                        Column.words("quote_exact"),
                        Column.words("quote_prefix"),
                        Column.words("quote_suffix"),
                        Column.words("claimant"),
                        Column.json("reasons"),
                        Column.words("assignment_note")),
                Table.of("conflict_of_interest", "id", Column.words("claimant"), Column.words("reason")),
                Table.of("claim_match", "id", Column.words("first_words"), Column.words("second_words")));
    }
}

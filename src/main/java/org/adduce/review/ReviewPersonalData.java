package org.adduce.review;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.adduce.account.AccountErased;
import org.adduce.audit.erasure.PersonalData;

/** What reviews say, published or not, and the files that they rest on. */
@Singleton
class ReviewPersonalData implements PersonalData {

    private final WorkingCopies copies;

    ReviewPersonalData(WorkingCopies copies) {
        this.copies = copies;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.guarded("revision", "id", Column.json("content")),
                Table.guarded("approval", "id", Column.words("waiver_name"), Column.words("waiver_reason")),
                Table.guarded(
                        "edition",
                        "id",
                        Column.address("slug"),
                        Column.address("article_slug"),
                        Column.json("content")),
                Table.of("correction", "id", Column.words("what_was_wrong")),
                Table.guarded("withdrawal", "id", Column.words("reason")),
                Table.of("claim_review", "claim_id", Column.words("return_comment")),
                Table.of("working_copy", "id", Column.json("content")),
                Table.of(
                        "archived_file",
                        "sha256",
                        Column.words("name"),
                        Column.words("media_type"),
                        Column.address("url"),
                        Column.bytes("content")));
    }

    /** What a person typed and never saved is nobody else's. */
    void forget(@Observes AccountErased account) {
        copies.discardAllOf(account.accountId());
    }
}

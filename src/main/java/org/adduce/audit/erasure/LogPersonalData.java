package org.adduce.audit.erasure;

import jakarta.inject.Singleton;
import java.util.List;

/** What the log's entries commit to. It is never redacted: a commitment opens to the whole content or not at all. */
@Singleton
class LogPersonalData implements PersonalData {

    @Override
    public List<Table> tables() {
        return List.of(Table.guarded(
                "audit_content",
                "sequence",
                Column.json("before_content"),
                Column.json("after_content"),
                Column.words("reason")));
    }
}

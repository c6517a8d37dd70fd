package org.adduce.account;

import jakarta.inject.Singleton;
import java.util.List;
import org.adduce.audit.PersonalTexts;

/** What people write about their ways in. Their names stand in their accounts, which {@link ErasedAccounts} empties. */
@Singleton
class AccountTexts implements PersonalTexts {

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of("account_session", "id", Column.words("device")),
                Table.of("api_key", "id", Column.words("label")));
    }
}

package org.adduce.account.local;

import jakarta.inject.Singleton;
import java.util.List;
import org.adduce.account.ErasedAccounts;
import org.adduce.audit.erasure.PersonalData;

/** What people write about their ways in. Their names stand in their accounts, which {@link ErasedAccounts} empties. */
@Singleton
class AccountPersonalData implements PersonalData {

    @Override
    public List<Table> tables() {
        return List.of(
                Table.of("account_session", "id", Column.words("device")),
                Table.of("api_key", "id", Column.words("label")));
    }
}

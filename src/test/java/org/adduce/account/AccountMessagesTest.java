package org.adduce.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.adduce.web.MessageLookup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class AccountMessagesTest {

    @Inject
    MessageLookup words;

    @ParameterizedTest
    @EnumSource
    void message_ofEveryEvent_isThere(AccountEvent event) {
        assertThat(words.message("audit_" + event.id(), "Eva")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void message_ofEveryRole_isThere(Role role) {
        assertThat(words.message("role_" + role.id())).isPresent();
    }
}

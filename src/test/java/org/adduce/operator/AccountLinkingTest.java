package org.adduce.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountLinkingTest {

    @Inject
    Operations operations;

    private final Heard heard = new Heard();

    @Test
    void run_wherePeopleAreKeptHere_saysSoAndChangesNothing() throws IOException {
        assertThat(operations.run("account-links", Map.of("yes", "true"), heard))
                .isEqualTo(Operations.FAILED);
        assertThat(heard.messages()).singleElement().asString().startsWith("Set adduce.identity first");
        assertThat(heard.results()).isEmpty();
    }

    @Test
    void run_withAnAddressForNobody_isWrongUsage() throws IOException {
        assertThat(operations.run("account-links", Map.of("email", "ana@news.example"), heard))
                .isEqualTo(Operations.WRONG_USAGE);
    }
}

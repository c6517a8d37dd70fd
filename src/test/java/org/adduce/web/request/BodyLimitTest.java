package org.adduce.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLimitTest {

    private static final long LARGEST = 40_000_000;

    @ParameterizedTest
    @CsvSource({
        "/desk/sign-in, false, 65536",
        "/desk/sign-in, true, 65536",
        "/desk/set-up/x, true, 65536",
        "/desk/invitations/x, true, 65536",
        "/desk/articles, false, 65536",
        "/api/v1/articles, false, 65536",
        "/nowhere, false, 65536",
        "/desk/articles, true, 40000000",
        "/desk/articles/uploaded, true, 40000000",
        "/api/v1/articles, true, 40000000",
        "/desk/claims/7/review, true, 40000000",
        "/desk/claims/7/review/submission, true, 40000000",
        "/api/v1/claims/7/review, true, 40000000",
        "/desk/claims/7/approval, true, 2097152",
        "/desk/articles/7/claims, true, 2097152",
        "/api/v1/articles/7/claims, true, 2097152",
    })
    void of_dependsOnPlaceAndSecret(String path, boolean showsSecret, long limit) {
        assertThat(BodyLimit.of(path, showsSecret, LARGEST)).isEqualTo(limit);
    }
}

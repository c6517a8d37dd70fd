package org.adduce.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What a test needs of the machine that it runs on. On a build server ({@code CI=true}) it must be there; elsewhere the test is skipped without. */
public final class Prerequisite {

    private Prerequisite() {}

    public static void demand(boolean isThere, String missing) {
        demand(isThere, missing, "true".equals(System.getenv("CI")));
    }

    static void demand(boolean isThere, String missing, boolean required) {
        if (required) {
            assertThat(isThere).as(missing).isTrue();
        }
        assumeTrue(isThere, missing);
    }
}

package org.adduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A test that proves a promise is never skipped silently, and needs nothing outside the repository. */
class SkippedTestsTest {

    private static final Path SOURCES = Path.of("src/test/java");

    /** Who may skip a test, and what keeps the promise then. */
    private static final Map<String, String> MAY_SKIP = Map.of(
            "Prerequisite.java", "nothing: it fails on a build server",
            "OutsideData.java", "see the users of it, below",
            "Evaluation.java", "measures, and is no part of the build",
            "PersonErasureTest.java", "what it skips on PostgreSQL is another way of H2's");

    /** Whose tests read data from outside, and what stands alone beside them. */
    private static final Map<String, String> READ_OUTSIDE = Map.of(
            "OutsideData.java", "says where they lie",
            "PublicVerifier.java", "the second verifier always looks; the one from outside has to agree with it",
            "Vectors.java", "witness-requests.json, with the same kinds of requests and more",
            "WholeArticlesTest.java", "the articles that were written for it",
            "BringInArticleJourneyTest.java", "the same articles, brought in by the same test",
            "PublishReviewJourneyTest.java", "the same journey with the demo's articles",
            "Evaluation.java", "measures, and is no part of the build");

    @Test
    void assumptions_areMadeWhereSomethingElseKeepsThePromise() throws IOException {
        assertThat(sourcesWith(text -> text.contains("api.Assumptions"))).isEqualTo(MAY_SKIP.keySet());
    }

    @Test
    void outsideData_addToWhatStandsAlone() throws IOException {
        assertThat(sourcesWith(text -> text.contains("OutsideData.") || text.contains("\"adduce.shared\"")))
                .isEqualTo(READ_OUTSIDE.keySet());
    }

    private static Set<String> sourcesWith(Predicate<String> found) throws IOException {
        var sources = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).collect(Collectors.toSet())) {
                var name = file.getFileName().toString();
                if (!name.equals("SkippedTestsTest.java") && found.test(Files.readString(file))) {
                    sources.add(name);
                }
            }
        }
        return sources;
    }
}

package org.adduce.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.adduce.article.FetchRefused.Guard;
import org.adduce.article.PageFetcher.Wanted;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageFetcherWiringTest {

    @Inject
    PageFetcher fetcher;

    @Test
    void fetch_thisMachineWithTheDefaultSettings_isRefused() {
        var refused = catchThrowableOfType(
                FetchRefused.class, () -> fetcher.fetch("http://127.0.0.1/", Wanted.ARTICLE));

        assertThat(refused.failed()).isEqualTo(Guard.HOST_IS_PUBLIC);
    }
}

package org.adduce.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.adduce.article.FetchRefused.Guard;
import org.adduce.article.PageFetcher.Wanted;
import org.adduce.web.MessageLookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PageFetcherWiringTest {

    @Inject
    PageFetcher fetcher;

    @Inject
    MessageLookup words;

    @Test
    void fetch_thisMachineWithTheDefaultSettings_isRefused() {
        var refused =
                catchThrowableOfType(FetchRefused.class, () -> fetcher.fetch("http://127.0.0.1/", Wanted.ARTICLE));

        assertThat(refused.failed()).isEqualTo(Guard.HOST_IS_PUBLIC);
    }

    @ParameterizedTest
    @EnumSource
    void issue_ofEveryGuard_hasAMessage(Guard guard) {
        assertThat(words.message("issue_" + guard.key())).isPresent();
    }
}

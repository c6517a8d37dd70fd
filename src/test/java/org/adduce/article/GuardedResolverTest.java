package org.adduce.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.UnknownHostException;
import java.util.Set;
import org.adduce.article.FetchRefused.Guard;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedResolverTest {

    /** Which of these spellings are literals depends on the platform; none may come through. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0x7f.1",
                "0",
                "localhost",
                "LOCALHOST",
                "[::1]",
                "::1",
                "[::ffff:127.0.0.1]",
                "[fe80::1]",
                "[fe80::1%lo]",
                "[::1%25lo]",
                "[64:ff9b::7f00:1]",
                "[fd00::1]",
            })
    void resolve_thisMachineInAnySpelling_isNotGivenOut(String host) {
        assertThat(catchThrowable(() -> resolver(Set.of()).resolve(host)))
                .isInstanceOfAny(FetchRefused.class, UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "[::1]"})
    void resolve_allowedHost_isGivenOut(String host) throws UnknownHostException {
        assertThat(resolver(Set.of("127.0.0.1", "::1")).resolve(host)).hasSize(1);
    }

    @Test
    void resolve_allowedHostInUpperCaseOrUnicode_isGivenOut() throws UnknownHostException {
        var resolver = resolver(Set.of("LocalHost"));

        assertThat(resolver.resolve("localhost")).isNotEmpty();
        assertThat(resolver.resolve("\uff4cocalhost")).isNotEmpty();
    }

    @Test
    void resolve_otherNameForAnAllowedAddress_isRefused() {
        assertThatThrownBy(() -> resolver(Set.of("localhost")).resolve("127.0.0.1"))
                .isInstanceOfSatisfying(
                        FetchRefused.class,
                        refused -> assertThat(refused.failed()).isEqualTo(Guard.HOST_IS_PUBLIC));
    }

    private static GuardedResolver resolver(Set<String> allowedHosts) {
        return new GuardedResolver(SystemDefaultDnsResolver.INSTANCE, AddressGuard::permits, allowedHosts);
    }
}

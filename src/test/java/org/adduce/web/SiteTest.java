package org.adduce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.http.HttpServer;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    private record Settings(URI url, String name, Optional<String> contact, Locale language, Optional<String> timeZone)
            implements SiteConfig {}

    private record Listening(int getPort) implements HttpServer {
        @Override
        public int getSecurePort() {
            return -1;
        }

        @Override
        public int getManagementPort() {
            return -1;
        }

        @Override
        public URI getLocalBaseUri() {
            return URI.create("http://localhost:" + getPort);
        }
    }

    private static Site site(String url) {
        return new Site(
                new Settings(URI.create(url), "Adduce", Optional.of("desk@post.example"), Locale.UK, Optional.empty()),
                new Listening(4711));
    }

    @ParameterizedTest
    @CsvSource({
        "https://check.post.example, https://check.post.example",
        "HTTPS://Check.Post.Example/, https://check.post.example",
        "https://check.post.example:443, https://check.post.example",
        "https://check.post.example:8443, https://check.post.example:8443",
        "http://localhost:80, http://localhost",
        "http://localhost:8080, http://localhost:8080",
        "http://localhost:0, http://localhost:4711",
        "http://[::1]:8080, http://[::1]:8080",
    })
    void origin_isAsBrowsersWriteIt(String url, String origin) {
        assertThat(site(url).origin()).isEqualTo(origin);
        assertThat(site(url).absolute("/reviews")).isEqualTo(origin + "/reviews");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check.post.example", "https://check.post.example/path", "/", "mailto:x@y.example"})
    void site_ofOtherAddress_isRefusedAtStart(String url) {
        assertThatThrownBy(() -> site(url)).hasMessageContaining("adduce.site.url");
    }

    @Test
    void sessionCookie_underHttps_isBoundToTheHost() {
        assertThat(site("https://a.example").sessionCookie()).startsWith("__Host-");
        assertThat(site("http://localhost").sessionCookie()).doesNotStartWith("__Host-");
    }

    @Test
    void contact_thatIsMail_isALink() {
        assertThat(site("http://localhost").contactAddress()).isEqualTo("mailto:desk@post.example");
    }
}

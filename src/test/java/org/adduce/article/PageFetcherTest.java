package org.adduce.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.adduce.article.FetchRefused.Guard;
import org.adduce.article.PageFetcher.Wanted;
import org.adduce.testsupport.LoopbackSite;
import org.adduce.workflow.Issue;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");
    private static final int MAX_SIZE = 100_000;
    private static final Duration PATIENT = Duration.ofMinutes(1);
    private static final String HTML = "<p>The bridge was closed on Monday.</p>";

    @AutoClose
    private final LoopbackSite site = new LoopbackSite();

    private final DnsResolver names = new StubNames(PageFetcherTest::addresses);
    private final List<PageFetcher> fetchers = new ArrayList<>();

    @AfterEach
    void closeFetchers() throws IOException {
        for (var fetcher : fetchers) {
            fetcher.close();
        }
    }

    @Test
    void fetch_page_comesByteForByte() {
        byte[] content = "<p>Caf\u00e9</p>".getBytes(ISO_8859_1);
        site.page("/a", "Text/HTML; charset=ISO-8859-1", content);

        var page = fetch("/a");

        assertThat(page.address()).hasToString(at("/a"));
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo(ISO_8859_1);
        assertThat(page.content()).isEqualTo(content);
        assertThat(page.fetchedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html; charset=no-such-charset", "text/html; charset"})
    void fetch_pageWithoutUsableCharset_leavesItOpen(String type) {
        site.page("/a", type, HTML);

        assertThat(fetch("/a").charset()).isNull();
    }

    @Test
    void fetch_packedPage_isUnpacked() throws IOException {
        site.page("/a", "text/html", packed(HTML.getBytes(UTF_8)), "Content-Encoding", "gzip");

        assertThat(fetch("/a").content()).asString().isEqualTo(HTML);
    }

    @Test
    void fetch_redirectedPage_namesTheLastAddress() {
        site.redirect("/a", "/b?x=1#top").redirect("/b", at("/gr\u00f6\u00dfe")).page("/gr", "text/html", HTML);

        assertThat(fetch("/a").address()).hasToString(at("/gr%C3%B6%C3%9Fe"));
    }

    @Test
    void fetch_anyPage_saysWhoAsksAndNothingElse() {
        site.page("/a", "text/html", HTML.getBytes(UTF_8), "Set-Cookie", "seen=1; Path=/", "Connection", "keep-alive");

        var fetcher = fetcher(PATIENT);
        fetcher.fetch(at("/a"), Wanted.ARTICLE);
        fetcher.fetch(at("/a"), Wanted.ANYTHING);

        assertThat(site.requests()).hasSize(2).allSatisfy(request -> {
            assertThat(request.getRequestHeaders().keySet())
                    .containsExactlyInAnyOrder("Accept", "Accept-encoding", "Connection", "Host", "User-agent");
            assertThat(request.getRequestHeaders().getFirst("User-Agent")).isEqualTo("Adduce/1 (+https://adduce.test)");
        });
        assertThat(site.requests()).extracting(HttpExchange::getRemoteAddress).doesNotHaveDuplicates();
        assertThat(site.requests())
                .extracting(request -> request.getRequestHeaders().getFirst("Accept"))
                .containsExactly("text/html, application/xhtml+xml, text/plain, text/markdown", "*/*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xhtml+xml", "text/plain; charset=utf-8", "text/markdown"})
    void fetch_articleOfReadableType_comes(String type) {
        site.page("/a", type, HTML);

        assertThat(fetch("/a").content()).asString().isEqualTo(HTML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "application/zip", "", ";", "text/html/x"})
    void fetch_otherType_isRefusedAsArticleAndTakenAsEvidence(String type) {
        site.page("/a", type, HTML);

        assertThat(refused("/a")).isEqualTo(Guard.MEDIA_TYPE_IS_READABLE);
        assertThat(fetcher(PATIENT).fetch(at("/a"), Wanted.ANYTHING).content())
                .asString()
                .isEqualTo(HTML);
    }

    @Test
    void fetch_evidenceWithoutType_isBytes() {
        site.on("/a", exchange -> exchange.sendResponseHeaders(200, -1));

        var page = fetcher(PATIENT).fetch(at("/a"), Wanted.ANYTHING);

        assertThat(page.mediaType()).isEqualTo("application/octet-stream");
        assertThat(page.charset()).isNull();
        assertThat(page.content()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 206, 300, 304, 400, 401, 403, 404, 407, 410, 429, 500, 503})
    void fetch_statusOtherThanOk_isRefused(int status) {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"desk\"");
            exchange.sendResponseHeaders(status, -1);
        });

        assertThat(refused("/a")).isEqualTo(Guard.STATUS_IS_OK);
        assertThat(site.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6, false"})
    void fetch_redirects_areFollowedUpToTheLimit(int redirects, boolean followed) {
        for (int i = 1; i <= redirects; i++) {
            site.redirect("/" + i, i == redirects ? "/page" : "/" + (i + 1));
        }
        site.page("/page", "text/html", HTML);

        if (followed) {
            assertThat(fetch("/1").address()).hasToString(at("/page"));
        } else {
            assertThat(refused("/1")).isEqualTo(Guard.REDIRECTS_ARE_FEW);
        }
    }

    @Test
    void fetch_redirectInACircle_isRefused() {
        site.redirect("/a", "/b").redirect("/b", "/a");

        assertThat(refused("/a")).isEqualTo(Guard.REDIRECTS_ARE_FEW);
    }

    @Test
    void fetch_noRedirectsConfigured_refusesTheFirst() {
        site.redirect("/a", "/b").page("/b", "text/html", HTML);

        assertThat(refused(fetcher(new Limits(PATIENT, 0)), at("/a"))).isEqualTo(Guard.STATUS_IS_OK);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:%d/secret, HOST_IS_PUBLIC",
        "http://[::ffff:127.0.0.1]:%d/secret, HOST_IS_PUBLIC",
        "http://intranet.test:%d/secret, HOST_IS_PUBLIC",
        "//INTRANET.test:%d/secret, HOST_IS_PUBLIC",
        "http://user:password@news.test:%d/secret, ADDRESS_NAMES_NO_USER",
        "ftp://news.test:%d/secret, SCHEME_IS_HTTP",
        "file:///etc/passwd, SCHEME_IS_HTTP",
        "http://nowhere.test:%d/secret, HOST_IS_KNOWN",
        "http://[::1%%25lo]:%d/secret, ADDRESS_IS_COMPLETE",
        "http://:%d/secret, ADDRESS_IS_COMPLETE",
    })
    void fetch_redirectToWhatMayNotBeAsked_isRefused(String location, Guard failed) {
        site.redirect("/a", location.formatted(site.port())).page("/secret", "text/html", HTML);

        assertThat(refused("/a")).isEqualTo(failed);
        assertThat(site.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0x7f.1",
                "017700000001",
                "0177.0.0.1",
                "127.000.000.001",
                "127.0.0.1.",
                "0",
                "0.0.0.0",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[fe80::1]",
                "[fd00:ec2::254]",
                "169.254.169.254",
                "\uff11\uff12\uff17.0.0.1",
                "\u2460\u2461\u2466.0.0.1",
            })
    void fetch_literalOfThisMachine_isNeverConnectedTo(String host) {
        site.page("/secret", "text/html", HTML);
        var fetcher = fetcher(new Limits(PATIENT, 5), SystemDefaultDnsResolver.INSTANCE, AddressGuard::permits);

        assertThat(refused(fetcher, "http://" + host + ":" + site.port() + "/secret"))
                .isIn(Guard.HOST_IS_PUBLIC, Guard.HOST_IS_KNOWN, Guard.ADDRESS_IS_COMPLETE);
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void fetch_nameWithOnePrivateAddressAmongPublicOnes_isRefused() {
        assertThat(refused(fetcher(PATIENT), "http://mixed.test:" + site.port() + "/"))
                .isEqualTo(Guard.HOST_IS_PUBLIC);
        assertThat(site.requests()).isEmpty();
    }

    /**
     * Two servers on one port: 127.0.0.2 plays the public one, 127.0.0.1 the private one. The name means the first
     * when it is asked for the first time and the second ever after.
     */
    @Test
    void fetch_nameThatChangesItsAddress_isConnectedToWhatWasChecked() throws UnknownHostException {
        var publicOne = InetAddress.getByName("127.0.0.2");
        var privateOne = InetAddress.getByName("127.0.0.1");
        try (var world = new LoopbackSite("127.0.0.2", site.port())) {
            world.page("/a", "text/html", HTML).redirect("/twice", "/a");
            site.page("/", "text/html", "secret");
            Predicate<InetAddress> permitted = publicOne::equals;
            var once = fetcher(new Limits(PATIENT, 5), rebinding(publicOne, privateOne), permitted);
            var twice = fetcher(new Limits(PATIENT, 5), rebinding(publicOne, privateOne), permitted);
            String address = "http://rebinding.test:" + site.port();

            assertThat(once.fetch(address + "/a", Wanted.ARTICLE).content())
                    .asString()
                    .isEqualTo(HTML);
            assertThat(refused(once, address + "/a")).isEqualTo(Guard.HOST_IS_PUBLIC);
            assertThat(refused(twice, address + "/twice")).isEqualTo(Guard.HOST_IS_PUBLIC);

            assertThat(site.requests()).isEmpty();
            assertThat(world.requests()).hasSize(2);
        }
    }

    @Test
    void fetch_pageOfTheLargestSize_comes() {
        site.page("/a", "text/plain", "a".repeat(MAX_SIZE));

        assertThat(fetch("/a").content()).hasSize(MAX_SIZE);
    }

    @Test
    void fetch_pageThatIsTooLarge_isRefused() {
        site.page("/a", "text/plain", "a".repeat(MAX_SIZE + 1));

        assertThat(refused("/a")).isEqualTo(Guard.PAGE_IS_SMALL);
    }

    @Test
    void fetch_pageWithoutEnd_isRefusedForItsSize() {
        site.on("/a", exchange -> writeForEver(exchange, "a".repeat(1000)));

        assertThat(refused("/a")).isEqualTo(Guard.PAGE_IS_SMALL);
    }

    @Test
    void fetch_packedPageThatIsTooLargeUnpacked_isRefused() throws IOException {
        byte[] bomb = packed(new byte[50 * MAX_SIZE]);
        assertThat(bomb).hasSizeLessThan(MAX_SIZE);
        site.page("/a", "text/html", bomb, "Content-Encoding", "gzip");

        assertThat(refused("/a")).isEqualTo(Guard.PAGE_IS_SMALL);
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip", "'gzip, gzip', ''", "br, ''", "deflate, ''"})
    void fetch_pageInLayersOrUnknownPacking_isRefused(String coding, String second) throws IOException {
        byte[] bomb = packed(packed(new byte[50 * MAX_SIZE]));
        site.page("/a", "text/html", bomb, "Content-Encoding", coding, "Content-Encoding", second);

        assertThat(refused("/a")).isEqualTo(Guard.ANSWER_IS_READABLE);
    }

    @Test
    void fetch_pageThatIsNotPackedAsItSays_isRefused() {
        site.page("/a", "text/html", HTML.getBytes(UTF_8), "Content-Encoding", "gzip");

        assertThat(refused("/a")).isEqualTo(Guard.ANSWER_IS_READABLE);
    }

    @Test
    void fetch_pageThatBreaksOff_isRefused() {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(HTML.getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("broken off");
        });

        assertThat(refused("/a")).isEqualTo(Guard.ANSWER_IS_READABLE);
    }

    @Test
    void fetch_headersWithoutEnd_areRefused() {
        site.on("/a", exchange -> {
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseHeaders().set("X-" + i, "a");
            }
            exchange.sendResponseHeaders(200, -1);
        });

        assertThat(refused("/a")).isEqualTo(Guard.ANSWER_IS_READABLE);
    }

    /** Each drip comes in time for any timeout between two bytes; only a deadline for the whole ends this. */
    @Test
    void fetch_pageThatDripsForEver_isRefusedAtTheDeadline() {
        site.on("/a", exchange -> dripForEver(exchange));

        assertThat(refused(fetcher(Duration.ofMillis(300)), at("/a"))).isEqualTo(Guard.ANSWER_IS_IN_TIME);
    }

    @Test
    void fetch_redirectThatDripsForEver_isRefusedAtTheDeadline() {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Location", "/b");
            exchange.sendResponseHeaders(302, 0);
            drip(exchange.getResponseBody());
        });

        assertThat(refused(fetcher(Duration.ofMillis(300)), at("/a"))).isEqualTo(Guard.ANSWER_IS_IN_TIME);
    }

    @Test
    void fetch_serverThatNeverAnswers_isRefusedAtTheDeadline() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(refused(fetcher(Duration.ofMillis(300)), "http://news.test:" + silent.getLocalPort()))
                    .isEqualTo(Guard.ANSWER_IS_IN_TIME);
        }
    }

    @Test
    void fetch_portWithoutServer_isRefused() throws IOException {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = gone.getLocalPort();
        }

        assertThat(refused(fetcher(PATIENT), "http://news.test:" + port)).isEqualTo(Guard.HOST_IS_REACHABLE);
    }

    @Test
    void fetch_httpsOfServerThatSpeaksNone_isRefused() throws IOException {
        try (var plain = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var greeting = CompletableFuture.runAsync(() -> greet(plain));

            assertThat(refused(fetcher(PATIENT), "https://news.test:" + plain.getLocalPort()))
                    .isEqualTo(Guard.CONNECTION_IS_TRUSTED);
            greeting.join();
        }
    }

    @Test
    void issue_ofARefusal_standsAtTheFieldOfTheAddress() {
        var refused =
                catchThrowableOfType(FetchRefused.class, () -> fetcher(PATIENT).fetch("x", Wanted.ARTICLE));

        assertThat(refused.issue("url")).isEqualTo(new Issue("url", "address_is_complete"));
    }

    private String at(String path) {
        return "http://news.test:" + site.port() + path;
    }

    private FetchedPage fetch(String path) {
        return fetcher(PATIENT).fetch(at(path), Wanted.ARTICLE);
    }

    private Guard refused(String path) {
        return refused(fetcher(PATIENT), at(path));
    }

    private static Guard refused(PageFetcher fetcher, String address) {
        return catchThrowableOfType(FetchRefused.class, () -> fetcher.fetch(address, Wanted.ARTICLE))
                .failed();
    }

    private PageFetcher fetcher(Duration timeout) {
        return fetcher(new Limits(timeout, 5));
    }

    private PageFetcher fetcher(Limits limits) {
        return fetcher(limits, names, AddressGuard::permits);
    }

    private PageFetcher fetcher(Limits limits, DnsResolver names, Predicate<InetAddress> permitted) {
        var fetcher = new PageFetcher(
                limits, Clock.fixed(NOW, ZoneOffset.UTC), "Adduce/1 (+https://adduce.test)", names, permitted);
        fetchers.add(fetcher);
        return fetcher;
    }

    private static DnsResolver rebinding(InetAddress first, InetAddress later) {
        var answers = new ArrayDeque<>(List.of(first, later));
        return new StubNames(host -> new InetAddress[] {answers.size() > 1 ? answers.pop() : answers.peek()});
    }

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        return switch (host) {
            case "news.test", "intranet.test" -> InetAddress.getAllByName("127.0.0.1");
            case "mixed.test" ->
                new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("127.0.0.1")};
            case "127.0.0.1", "[::ffff:127.0.0.1]" -> InetAddress.getAllByName(host);
            default -> throw new UnknownHostException(host);
        };
    }

    private static void greet(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.getOutputStream().write("220 no TLS is spoken here\r\n".getBytes(UTF_8));
            socket.getOutputStream().flush();
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static void dripForEver(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        drip(exchange.getResponseBody());
    }

    private static void drip(OutputStream body) throws IOException {
        var pause = new Object();
        try {
            while (true) {
                body.write('a');
                body.flush();
                synchronized (pause) {
                    pause.wait(20);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void writeForEver(HttpExchange exchange, String part) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        while (true) {
            exchange.getResponseBody().write(part.getBytes(UTF_8));
        }
    }

    /** The limits of these tests: one host is allowed to be on this machine, in whatever spelling. */
    private record Limits(Duration timeout, int maxRedirects) implements FetchConfig {

        @Override
        public Duration connectTimeout() {
            return timeout;
        }

        @Override
        public MemorySize maxSize() {
            return new MemorySize(BigInteger.valueOf(MAX_SIZE));
        }

        @Override
        public Optional<Set<String>> allowedHosts() {
            return Optional.of(Set.of("News.Test"));
        }
    }

    private record StubNames(Lookup lookup) implements DnsResolver {

        interface Lookup {
            InetAddress[] resolve(String host) throws UnknownHostException;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return lookup.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}

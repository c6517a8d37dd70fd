package org.adduce.article;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.adduce.article.FetchRefused.Guard;
import org.adduce.concurrent.DaemonThreads;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fetches the pages that people name, for articles and for evidence. Any port of a public host will do; cookies,
 * credentials and connections are never kept from one fetch to the next.
 */
@Singleton
public class PageFetcher implements AutoCloseable {

    /** What a page must be, to be of use. */
    public enum Wanted {
        /** Something with words to read. */
        ARTICLE("text/html", "application/xhtml+xml", "text/plain", "text/markdown"),
        /** Anything that can be kept in an archive. */
        ANYTHING("*/*");

        private final List<String> mediaTypes;

        Wanted(String... mediaTypes) {
            this.mediaTypes = List.of(mediaTypes);
        }

        boolean admits(String mediaType) {
            return this == ANYTHING || mediaTypes.contains(mediaType);
        }
    }

    private final FetchConfig config;
    private final AnswerReader reader;
    private final CloseableHttpClient client;
    /** As many as there are callers, who wait; only a slow name server can keep one longer. */
    private final ExecutorService threads = Executors.newCachedThreadPool(new DaemonThreads("page-fetcher"));

    @Inject
    PageFetcher(
            FetchConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "adduce.site.url") String site) {
        this(
                config,
                clock,
                "Adduce/" + version + " (+" + site + ")",
                SystemDefaultDnsResolver.INSTANCE,
                AddressGuard::permits);
    }

    PageFetcher(
            FetchConfig config, Clock clock, String userAgent, DnsResolver names, Predicate<InetAddress> permitted) {
        var resolver =
                new GuardedResolver(names, permitted, config.allowedHosts().orElse(Set.of()));
        this.config = config;
        this.reader = new AnswerReader(Math.toIntExact(config.maxSize().asLongValue()), clock);
        this.client = FetchClient.create(config, resolver, userAgent);
    }

    /**
     * Fetches one page, within the limits of {@link FetchConfig}.
     *
     * @throws FetchRefused if the address may not be asked, or does not answer with a page as wanted
     */
    public FetchedPage fetch(String address, Wanted wanted) {
        URI asked = WebAddress.of(address);
        var request = new HttpGet(asked);
        request.setHeader(HttpHeaders.ACCEPT, String.join(", ", wanted.mediaTypes));
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        // In a thread of its own: a name server takes no deadline, and a dripping server starts each timeout anew.
        var answer = threads.submit(() -> exchange(request, asked, wanted));
        try {
            return await(answer);
        } finally {
            request.abort();
        }
    }

    @Override
    @PreDestroy
    public void close() throws IOException {
        threads.shutdownNow();
        client.close();
    }

    private FetchedPage exchange(HttpGet request, URI asked, Wanted wanted) throws IOException {
        var context = HttpClientContext.create();
        return client.execute(request, context, response -> {
            try {
                var redirects = context.getRedirectLocations().getAll();
                URI address = redirects.isEmpty() ? asked : redirects.get(redirects.size() - 1);
                return reader.read(response, address, wanted);
            } catch (FetchRefused e) {
                // Else the client would first read what is left of the unwanted page.
                request.abort();
                throw e;
            }
        });
    }

    private FetchedPage await(Future<FetchedPage> answer) {
        try {
            return answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw FetchRefused.from(Objects.requireNonNull(e.getCause(), "what ran has thrown it"));
        } catch (TimeoutException e) {
            throw new FetchRefused(Guard.ANSWER_IS_IN_TIME, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchRefused(Guard.ANSWER_IS_IN_TIME, e);
        }
    }
}

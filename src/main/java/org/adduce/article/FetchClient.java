package org.adduce.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;

/** Sets up the HTTP client for strangers' servers: it trusts none of them, and remembers nothing. */
final class FetchClient {

    /** A fetch that goes on for ever in its headers would fill the memory before its deadline. */
    private static final Http1Config BOUNDED_HEADERS = Http1Config.custom()
            .setMaxLineLength(16 * 1024)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    /** Servers send locations in raw UTF-8, whatever the standard says. */
    private static final CharCodingConfig UTF_8_HEADERS = CharCodingConfig.custom()
            .setCharset(StandardCharsets.UTF_8)
            .setMalformedInputAction(CodingErrorAction.REPLACE)
            .setUnmappableInputAction(CodingErrorAction.REPLACE)
            .build();

    private FetchClient() {}

    static CloseableHttpClient create(FetchConfig config, DnsResolver resolver, String userAgent) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(config, resolver))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(requests(config))
                .setRedirectStrategy(new CheckedRedirects())
                .setUserAgent(userAgent)
                .disableAuthCaching()
                .disableAutomaticRetries()
                // Unpacked after counting, and one layer only.
                .disableContentCompression()
                .disableCookieManagement()
                .build();
    }

    private static HttpClientConnectionManager connections(FetchConfig config, DnsResolver resolver) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(BOUNDED_HEADERS)
                        .charCodingConfig(UTF_8_HEADERS)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(config.connectTimeout()))
                        .build())
                .build();
    }

    private static RequestConfig requests(FetchConfig config) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(config.timeout()))
                .setResponseTimeout(Timeout.of(config.timeout()))
                // The client takes 0 for its own default of 50.
                .setRedirectsEnabled(config.maxRedirects() > 0)
                .setMaxRedirects(config.maxRedirects())
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    /** Holds each redirect to the rules of the first address. */
    private static final class CheckedRedirects extends DefaultRedirectStrategy {

        @Override
        public URI getLocationURI(HttpRequest request, HttpResponse response, HttpContext context)
                throws ProtocolException {
            try {
                return WebAddress.redirected(
                        request.getUri(),
                        response.getFirstHeader(HttpHeaders.LOCATION).getValue());
            } catch (URISyntaxException e) {
                throw new ProtocolException(e.getMessage(), e);
            }
        }
    }
}

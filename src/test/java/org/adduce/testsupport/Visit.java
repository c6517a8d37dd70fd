package org.adduce.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.adduce.testsupport.KeycloakRealm.Person;

/** A browser without a screen: keeps cookies, follows redirects between Adduce and Keycloak, and remembers its way. */
public final class Visit {

    private static final Pattern LOGIN_FORM =
            Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"", Pattern.DOTALL);

    private final String site;
    /** By name: no two of Adduce's and Keycloak's have the same. */
    private final Map<String, HttpCookie> cookies = new LinkedHashMap<>();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<URI> way = new ArrayList<>();

    /** @param site the address of Adduce */
    public Visit(String site) {
        this.site = site;
    }

    /** The answer at the end of all redirects. */
    public HttpResponse<String> get(String pathOrAddress) {
        return follow(request(pathOrAddress).GET());
    }

    /** One answer, a redirect too. */
    public HttpResponse<String> getOnly(String pathOrAddress) {
        return send(request(pathOrAddress).GET());
    }

    public HttpResponse<String> post(String path, String form) {
        return follow(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Goes there, signs in at Keycloak's page, and answers what is shown then. */
    public HttpResponse<String> signIn(Person person, String path) {
        return signIn(person, KeycloakRealm.PASSWORD, path);
    }

    public HttpResponse<String> signIn(Person person, String password, String path) {
        var page = get(path);
        var form = LOGIN_FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException(
                    "got " + page.statusCode() + " " + page.uri() + ", want Keycloak's sign-in page: " + page.body());
        }
        return follow(request(form.group(1).replace("&amp;", "&"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=" + encoded(person.name()) + "&password=" + encoded(password))));
    }

    /** All addresses that were asked, in order. */
    public List<URI> way() {
        return List.copyOf(way);
    }

    /** The cookies with Adduce's session, as a header. */
    public String session() {
        return header(cookie -> cookie.getName().startsWith("q_session"));
    }

    public List<HttpCookie> cookies() {
        return List.copyOf(cookies.values());
    }

    private String header(Predicate<HttpCookie> which) {
        return cookies.values().stream()
                .filter(which)
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** As browsers do on this machine, cookies that are marked Secure are sent without TLS too. */
    private String header(URI address) {
        return header(cookie -> cookie.getPath() == null || address.getPath().startsWith(cookie.getPath()));
    }

    private void keep(HttpResponse<?> answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .forEach(cookie -> {
                    if (cookie.hasExpired()) {
                        cookies.remove(cookie.getName());
                    } else {
                        cookies.put(cookie.getName(), cookie);
                    }
                });
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) {
        var answer = send(request);
        for (int i = 0; i < 20 && answer.statusCode() / 100 == 3; i++) {
            answer = send(request(answer.uri()
                            .resolve(answer.headers().firstValue("Location").orElseThrow())
                            .toString())
                    .GET());
        }
        return answer;
    }

    private HttpRequest.Builder request(String pathOrAddress) {
        var address = pathOrAddress.startsWith("/") ? site + pathOrAddress : pathOrAddress;
        return HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var mine = header(request.build().uri());
            var answer = client.send(
                    mine.isEmpty()
                            ? request.build()
                            : request.setHeader("Cookie", mine).build(),
                    BodyHandlers.ofString());
            way.add(answer.uri());
            keep(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

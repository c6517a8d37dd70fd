package org.adduce.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.adduce.merkle.NotVerified;

/** A log in public, as C2SP tlog-tiles serves it. */
class PublicLog {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_WORDS = 300;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final String address;

    /** @param address of the folder in which {@code checkpoint} lies */
    PublicLog(String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    /**
     * The file of that name; empty when there is none.
     *
     * @throws NotVerified when the log says that it is damaged
     * @throws Unreachable when nobody answers, or not as a log does
     */
    Optional<byte[]> get(String path) throws NotVerified, Unreachable {
        var answer = answer(path);
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(body(answer));
            case 404, 410 -> Optional.empty();
            case 503 -> throw new NotVerified("the log reports that it is damaged: " + words(answer));
            default -> throw new Unreachable("%s/%s returned status %d.".formatted(address, path, answer.statusCode()));
        };
    }

    private HttpResponse<byte[]> answer(String path) throws Unreachable {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + "/" + path))
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("interrupted");
        } catch (IOException e) {
            throw new Unreachable("%s/%s cannot be reached: %s"
                    .formatted(address, path, e.getMessage() == null ? e : e.getMessage()));
        }
    }

    /** Logs in object stores are often compressed whether one asks for it or not. */
    private static byte[] body(HttpResponse<byte[]> answer) throws Unreachable {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return answer.body();
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Unreachable("%s is not compressed as declared.".formatted(answer.uri()));
        }
    }

    private static String words(HttpResponse<byte[]> answer) {
        var words = new String(answer.body(), StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }
}

package org.adduce.audit.tlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Posts to witnesses. No redirect is followed, and neither a long answer nor a slow one is waited for. */
final class WitnessConnection {

    /** A witness answers with a few lines. */
    private static final int LONGEST_ANSWER = 16_384;

    private final HttpClient client;
    private final Duration timeout;

    /** @param timeout for the whole answer, its last byte included */
    WitnessConnection(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /** @param type the media type, empty where none was named */
    record Answer(int status, String type, byte[] body) {}

    /** @throws IOException with a sentence that says why there is no answer */
    Answer post(URI address, byte[] body) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        var exchange = client.sendAsync(request, head -> new BoundedBody());
        try {
            var response = exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (TimeoutException e) {
            throw new IOException("did not answer within " + timeout.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new IOException("gave no answer: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("was interrupted");
        } finally {
            exchange.cancel(true);
        }
    }

    /** Breaks off an answer that is too long. */
    private static final class BoundedBody implements BodySubscriber<byte[]> {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private @Nullable Subscription subscription;

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Subscription begun) {
            subscription = begun;
            begun.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (var part : parts) {
                if (content.size() + part.remaining() > LONGEST_ANSWER) {
                    whole.completeExceptionally(
                            new IOException("the answer is longer than " + LONGEST_ANSWER + " bytes"));
                    if (subscription != null) {
                        subscription.cancel();
                    }
                    return;
                }
                var bytes = new byte[part.remaining()];
                part.get(bytes);
                content.writeBytes(bytes);
            }
        }

        @Override
        public void onError(Throwable failure) {
            whole.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            whole.complete(content.toByteArray());
        }
    }
}

package org.adduce.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.adduce.operator.OperationOutput;
import org.adduce.operator.Operations;
import org.adduce.operator.OutputFrames;
import org.adduce.operator.RunningFile;

/** The program that serves people meanwhile, asked over loopback. */
final class RunningProgram {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** It answers on this machine, however busy it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Never by a proxy of the environment's: its answer would not be from here. */
    private final HttpClient client = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final RunningFile running;

    RunningProgram(RunningFile running) {
        this.running = running;
    }

    /** Whether it is still that program: one that was killed does not answer, and whoever took its port knows no such token. */
    boolean answers() throws IOException {
        try {
            var status = send(request("").timeout(PATIENCE).GET().build(), BodyHandlers.discarding())
                    .statusCode();
            return status == 204;
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    int ask(String operation, Map<String, String> arguments, OperationOutput operationOutput) throws IOException {
        var request = request("/" + operation)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(arguments)))
                .build();
        var answer = send(request, BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() == 200) {
                return OutputFrames.read(body, operationOutput);
            }
            operationOutput.message("Adduce returned status %d: %s"
                    .formatted(answer.statusCode(), new String(body.readNBytes(1_000), StandardCharsets.UTF_8)));
            return Operations.WRONG_USAGE;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(running.address() + "/api/v1/operator" + path))
                .header("Authorization", "Bearer " + running.token());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) throws IOException {
        try {
            return client.send(request, body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}

package org.adduce.web.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.adduce.web.AccessRefused;
import org.adduce.web.LocalPath;
import org.adduce.web.MessageLookup;
import org.adduce.web.RequestId;
import org.adduce.web.Site;
import org.adduce.workflow.Refusal;
import org.jspecify.annotations.Nullable;

/** The answers to failures: problem details under {@code /api}, a page of its own everywhere else. */
@Singleton
public class FailureAnswers {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final MessageLookup messageLookup;
    private final Site site;
    private final ObjectMapper json;
    private final Event<AccessRefused> notYours;

    @Inject
    FailureAnswers(MessageLookup messageLookup, Site site, ObjectMapper json, Event<AccessRefused> notYours) {
        this.messageLookup = messageLookup;
        this.site = site;
        this.json = json;
        this.notYours = notYours;
    }

    /** An answer, ready to be sent by whoever caught the failure. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {}

    public Answer answer(Throwable thrown, HttpServerRequest request) {
        if (thrown instanceof Refusal refusal && refusal.kind() == Refusal.Kind.NOT_YOURS) {
            notYours.fire(new AccessRefused(refusal, request));
        }
        var failure = Failure.isParameterOfWrongType(thrown) && request.query() != null
                ? Failure.of(400)
                : Failure.of(thrown);
        return answer(failure, thrown, request);
    }

    public Answer answer(int status, HttpServerRequest request) {
        return answer(Failure.of(status), null, request);
    }

    private Answer answer(Failure failure, @Nullable Throwable thrown, HttpServerRequest request) {
        String requestId = failure.status() == 500 ? logged(thrown, request) : null;
        if (isApi(request)) {
            return problem(failure, requestId);
        }
        return failure.status() == 401 && isPageVisit(request) ? toSignIn(request) : page(failure, requestId, request);
    }

    private Answer problem(Failure failure, @Nullable String requestId) {
        var reasons = failure.issues().stream()
                .map(i -> new Problem.Reason(i.field(), i.key(), messageLookup.of(i)))
                .toList();
        var detail = failure.status() == 401
                ? messageLookup.of("failure", "401_api_text")
                : reasons.isEmpty() ? text(failure) : String.join(" ", messages(failure));
        var problem = new Problem("about:blank", title(failure), failure.status(), detail, reasons, requestId);
        var headers = headers(failure, Problem.MEDIA_TYPE);
        if (failure.status() == 401) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        try {
            return new Answer(failure.status(), headers, json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can be written", e);
        }
    }

    private Answer page(Failure failure, @Nullable String requestId, HttpServerRequest request) {
        var isDesk = isUnder("/desk", request);
        var html = Templates.failure(
                failure.status(), title(failure), text(failure), messages(failure), requestId, isDesk, back(request));
        return new Answer(
                failure.status(),
                headers(failure, "text/html;charset=UTF-8"),
                html.render().getBytes(StandardCharsets.UTF_8));
    }

    private static Answer toSignIn(HttpServerRequest request) {
        var back = LocalPath.of(request.uri()).orElse("/desk");
        var target = "/desk/sign-in?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        return new Answer(303, Map.of("Location", target), new byte[0]);
    }

    /** The page of ours that the request was sent from, where a person sees the present state; null if it says none. */
    private @Nullable String back(HttpServerRequest request) {
        var from = request.getHeader("Referer");
        return from == null || !from.startsWith(site.origin() + "/")
                ? null
                : LocalPath.of(from.substring(site.origin().length()))
                        .filter(path -> !path.equals(request.uri())
                                || !SAFE.contains(request.method().name()))
                        .orElse(null);
    }

    private String title(Failure failure) {
        return messageLookup.of("failure", failure.status() + "_title");
    }

    private String text(Failure failure) {
        return messageLookup.of("failure", failure.status() + "_text");
    }

    private List<String> messages(Failure failure) {
        return failure.issues().stream().map(messageLookup::of).distinct().toList();
    }

    private static Map<String, String> headers(Failure failure, String type) {
        var headers = new LinkedHashMap<>(failure.headers());
        headers.put("Content-Type", type);
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    private static String logged(@Nullable Throwable thrown, HttpServerRequest request) {
        var context = Arc.container().requestContext();
        var id = context.isActive()
                ? Arc.container().instance(RequestId.class).get().value()
                : UUID.randomUUID().toString();
        Log.errorf(thrown, "request %s failed: %s %s", id, request.method(), request.path());
        return id;
    }

    private static boolean isApi(HttpServerRequest request) {
        return isUnder("/api", request);
    }

    /** A person following a link; what scripts fetch into a page must not be answered with another page. */
    private static boolean isPageVisit(HttpServerRequest request) {
        return SAFE.contains(request.method().name()) && request.getHeader("HX-Request") == null;
    }

    private static boolean isUnder(String root, HttpServerRequest request) {
        var path = request.path();
        return path != null && (path.equals(root) || path.startsWith(root + "/"));
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance failure(
                int status,
                String title,
                String text,
                List<String> reasons,
                @Nullable String requestId,
                boolean isDesk,
                @Nullable String back);
    }
}

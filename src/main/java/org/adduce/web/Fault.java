package org.adduce.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.adduce.workflow.Issue;

/** A request that is refused for how it is made, before any workflow looks at it. Not found is JAX-RS's own. */
public final class Fault extends RuntimeException {

    private final int status;
    private final List<Issue> issues;
    private final Map<String, String> headers;

    private Fault(int status, List<Issue> issues, Map<String, String> headers) {
        super(status + " " + issues);
        this.status = status;
        this.issues = issues;
        this.headers = headers;
    }

    /** A parameter or part of the request that cannot be read (400). */
    public static Fault badRequest(String field, String key) {
        return new Fault(400, List.of(new Issue(field, key)), Map.of());
    }

    /** Refused for a reason that no role would change (403). */
    public static Fault forbidden(String key) {
        return new Fault(403, List.of(Issue.of(key)), Map.of());
    }

    /** More bytes than are accepted (413). */
    public static Fault tooLarge() {
        return new Fault(413, List.of(), Map.of());
    }

    /** One part of what was sent has more bytes than are accepted (413). */
    public static Fault tooLarge(String field, String key) {
        return new Fault(413, List.of(new Issue(field, key)), Map.of());
    }

    /** Content of a type that is not read here, zip instead of text (415). */
    public static Fault unsupportedType(String field, String key) {
        return new Fault(415, List.of(new Issue(field, key)), Map.of());
    }

    /** A change that does not say to which version it is made (428). */
    public static Fault versionMissing() {
        return new Fault(428, List.of(), Map.of());
    }

    /** Too often in too short a time (429); the wait is told in whole seconds, at least one. */
    public static Fault tooMany(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new Fault(429, List.of(), Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
    }

    /** What the answer hangs on is away just now (503). */
    public static Fault unavailable(String key) {
        return new Fault(503, List.of(Issue.of(key)), Map.of(HttpHeaders.RETRY_AFTER, "10"));
    }

    public int status() {
        return status;
    }

    /** What is wrong, for a page that is shown again with it. */
    public List<Issue> issues() {
        return issues;
    }

    public Map<String, String> headers() {
        return headers;
    }
}

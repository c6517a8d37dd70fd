package org.adduce.web.failure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the API says when it refuses: problem details as in RFC 9457. The type is always {@code about:blank}, the status
 * tells refusals apart.
 *
 * @param title     what happened, the same words for each status
 * @param detail    what to do about it
 * @param issues    what is missing or wrong, or each guard that failed
 * @param requestId only for faults of the program, to be found in its log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Reason> issues,
        @Nullable String requestId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param field the field in the document that was sent; empty for the whole */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Reason(String field, String key, String message) {}
}

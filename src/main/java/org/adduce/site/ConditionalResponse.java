package org.adduce.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.adduce.audit.tlog.LogState;
import org.adduce.merkle.Sha256;
import org.adduce.web.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Public answers as caches like them (RFC 9110, section 13): a tag made from what is shown, the moment of the last
 * change, and 304 for whoever has it already. What is public differs for its readers in their language alone.
 */
@RequestScoped
public class ConditionalResponse {

    private static final String SHARED = "public, max-age=60";
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final HttpHeaders request;
    private final LogState log;
    private final Languages languages;

    ConditionalResponse(HttpHeaders request, LogState log, Languages languages) {
        this.request = request;
        this.log = log;
        this.languages = languages;
    }

    /** @param changed when anything on the page changed last */
    Response page(TemplateInstance page, Instant changed) {
        return answer(page.render(), "text/html;charset=UTF-8", changed);
    }

    /** A page of which something may have changed at a time that nobody wrote down: only its tag can tell. */
    Response undated(TemplateInstance page) {
        return answer(page.render(), "text/html;charset=UTF-8", null);
    }

    Response answer(String body, String type, @Nullable Instant changed) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var tag = '"' + Sha256.hex(bytes) + '"';
        var answer = isKnown(tag, changed)
                ? Response.notModified()
                : Response.ok(bytes).type(type);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.LAST_MODIFIED, changed == null ? null : HTTP_DATE.format(changed))
                .header(HttpHeaders.CACHE_CONTROL, SHARED)
                .header(HttpHeaders.VARY, languages.isChoice() ? "Accept-Language, Cookie" : null)
                .build();
    }

    /** A tag decides alone where there is one, or where the same page is there in several languages. */
    private boolean isKnown(String tag, @Nullable Instant changed) {
        var tags = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return tags == null
                ? changed != null && !log.isDamaged() && !languages.isChoice() && isNotSince(changed)
                : isAmong(tag, tags);
    }

    /** Proxies that compress make a tag weak; for this comparison that makes no difference. */
    private static boolean isAmong(String tag, String tags) {
        return Arrays.stream(tags.split(","))
                .map(String::strip)
                .anyMatch(other -> other.equals("*") || other.equals(tag) || other.equals("W/" + tag));
    }

    private boolean isNotSince(Instant changed) {
        var since = request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        try {
            return since != null
                    && !changed.truncatedTo(ChronoUnit.SECONDS)
                            .isAfter(ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException e) {
            return false;
        }
    }
}

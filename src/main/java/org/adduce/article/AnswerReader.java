package org.adduce.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.adduce.article.FetchRefused.Guard;
import org.adduce.article.PageFetcher.Wanted;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;

/**
 * Reads a page out of a server's answer.
 *
 * @param maxSize the most bytes that are read, as sent and also as unpacked
 */
record AnswerReader(int maxSize, Clock clock) {

    FetchedPage read(ClassicHttpResponse response, URI address, Wanted wanted) throws IOException {
        FetchRefused.unless(response.getCode() == 200, Guard.STATUS_IS_OK, response.getCode() + " from " + address);
        var header = response.getFirstHeader(HttpHeaders.CONTENT_TYPE);
        var type = header == null ? null : ContentType.parseLenient(header.getValue());
        String mediaType = (type == null ? ContentType.APPLICATION_OCTET_STREAM : type)
                .getMimeType()
                .toLowerCase(Locale.ROOT);
        FetchRefused.unless(wanted.admits(mediaType), Guard.MEDIA_TYPE_IS_READABLE, mediaType);
        return new FetchedPage(
                address, mediaType, type == null ? null : type.getCharset(), content(response), clock.instant());
    }

    private byte[] content(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        byte[] sent = entity == null ? new byte[0] : bounded(entity.getContent());
        return switch (codings(response)) {
            case "" -> sent;
            case "gzip", "x-gzip" -> bounded(new GZIPInputStream(new ByteArrayInputStream(sent)));
            // Several layers among them: each could grow a thousandfold within the limit of the one before.
            default -> throw new FetchRefused(Guard.ANSWER_IS_READABLE, codings(response));
        };
    }

    private static String codings(ClassicHttpResponse response) {
        List<String> codings = Stream.of(response.getHeaders(HttpHeaders.CONTENT_ENCODING))
                .map(header -> header.getValue().strip().toLowerCase(Locale.ROOT))
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
        return String.join(", ", codings);
    }

    private byte[] bounded(InputStream stream) throws IOException {
        byte[] content = stream.readNBytes(maxSize);
        FetchRefused.unless(stream.read() < 0, Guard.PAGE_IS_SMALL, "more than " + maxSize + " bytes");
        return content;
    }
}

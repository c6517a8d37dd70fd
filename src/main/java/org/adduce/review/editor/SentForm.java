package org.adduce.review.editor;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adduce.web.Fault;
import org.jboss.resteasy.reactive.server.multipart.FileItem;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * The editor's form as it was sent: its fields, and the files beside them.
 *
 * @param files by the name of their field; without those that were left empty
 */
record SentForm(MultivaluedMap<String, String> fields, Map<String, Upload> files) {

    /** A file as the browser named it. */
    record Upload(String name, String mediaType, FileItem file) {

        long size() {
            return received(file::getFileSize);
        }

        byte[] content() {
            return received(() -> {
                try (var content = file.getInputStream()) {
                    return content.readAllBytes();
                }
            });
        }

        private interface Reading<T> {
            T read() throws IOException;
        }

        private static <T> T received(Reading<T> reading) {
            try {
                return reading.read();
            } catch (IOException e) {
                throw new IllegalStateException("the file that was just received is there", e);
            }
        }
    }

    static SentForm of(MultipartFormDataInput sent) {
        var fields = new MultivaluedHashMap<String, String>();
        var files = new LinkedHashMap<String, Upload>();
        sent.getValues()
                .forEach((name, values) -> values.forEach(value -> {
                    if (!value.isFileItem()) {
                        fields.add(name, value.getValue());
                    } else if (value.getFileName() != null
                            && !value.getFileName().isBlank()) {
                        files.put(name, upload(value));
                    }
                }));
        return new SentForm(fields, files);
    }

    /** The number of the revision that the person started from. */
    static int base(MultivaluedMap<String, String> fields) {
        var base = fields.getFirst("base");
        if (base == null || !base.matches("\\d{1,9}")) {
            throw Fault.badRequest("base", "invalid");
        }
        return Integer.parseInt(base);
    }

    private static Upload upload(FormValue value) {
        var type = value.getHeaders() == null ? null : value.getHeaders().getFirst("Content-Type");
        return new Upload(value.getFileName(), type == null ? "application/octet-stream" : type, value.getFileItem());
    }
}

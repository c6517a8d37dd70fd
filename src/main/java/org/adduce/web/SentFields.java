package org.adduce.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/**
 * Reads the fields of a form that was sent. The framework's own reader fails on malformed escapes as if the program
 * were broken, and puts question marks in place of bytes that are no text; here both are the sender's fault.
 */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SentFields implements MessageBodyReader<MultivaluedMap<String, String>> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == MultivaluedMap.class;
    }

    @Override
    public MultivaluedMap<String, String> readFrom(
            Class<MultivaluedMap<String, String>> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(new String(body.readAllBytes(), StandardCharsets.ISO_8859_1));
    }

    /** @param sent each char a byte of the body */
    static MultivaluedMap<String, String> read(String sent) {
        var fields = new MultivaluedHashMap<String, String>();
        for (var field : sent.split("&")) {
            int equals = field.indexOf('=');
            if (!field.isEmpty()) {
                fields.add(
                        text(equals < 0 ? field : field.substring(0, equals)),
                        text(equals < 0 ? "" : field.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String text(String sent) {
        return PathSpelling.text(sent.replace('+', ' '))
                .filter(text -> text.indexOf('\0') < 0)
                .orElseThrow(() -> Fault.badRequest("", "text_is_readable"));
    }
}

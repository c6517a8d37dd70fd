package org.adduce.web.form;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads a form that is shown again when it is refused. A NUL, which may be pasted unseen, is let through: only who knows the
 * field can say where it is, with the rest of what was typed kept.
 */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SentForms implements MessageBodyReader<Form> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(
            Class<Form> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return Form.sent(SentFields.read(body.readAllBytes(), true));
    }
}

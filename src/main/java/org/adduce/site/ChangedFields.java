package org.adduce.site;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.adduce.web.MessageLookup;

/** What a correction changed, {@code {changed:words(field)}}: the message {@code field_<name>}, else the name made readable. */
@TemplateExtension(namespace = "changed")
final class ChangedFields {

    private ChangedFields() {}

    static String words(String field) {
        return Arc.container()
                .instance(MessageLookup.class)
                .get()
                .message("field_" + field)
                .orElseGet(() -> field.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT));
    }
}

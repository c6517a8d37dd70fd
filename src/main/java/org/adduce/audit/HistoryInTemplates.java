package org.adduce.audit;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.Set;
import org.adduce.audit.HistoryEntry.FieldChange;
import org.adduce.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words for events, for the fields of a change, and for those of their values that are ids. What has no message is made
 * readable: a log that outlives the feature which wrote it must still be shown.
 */
@TemplateExtension
final class HistoryInTemplates {

    /** Fields of which the values are ids with a message {@code <field>_<id>}; all others hold what people typed. */
    private static final Set<String> OF_IDS = Set.of("stage", "outcome", "rating", "role", "dismissal");

    private HistoryInTemplates() {}

    /** What was done, {@code {deed:of(entry.type)}}: the message {@code audit_<type>}. */
    @TemplateExtension(namespace = "deed")
    static String of(String type) {
        return words().message("audit_" + type).orElseGet(() -> readable(type));
    }

    /** {@code {change.fieldWords}}: the message {@code field_<name>}. */
    static String fieldWords(FieldChange change) {
        return words().message("field_" + change.field()).orElseGet(() -> capitalised(readable(change.field())));
    }

    static String wasWords(FieldChange change) {
        return valueWords(change.field(), change.was());
    }

    static String isWords(FieldChange change) {
        return valueWords(change.field(), change.is());
    }

    private static String valueWords(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        return OF_IDS.contains(field) ? words().message(field + "_" + value).orElse(value) : value;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String readable(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("[_-]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Words words() {
        return Arc.container().instance(Words.class).get();
    }
}

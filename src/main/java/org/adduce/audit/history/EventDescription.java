package org.adduce.audit.history;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.audit.history.HistoryEntry.FieldChange;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/**
 * An event as a sentence, and what it changed beside that.
 *
 * <p>The sentence is the message {@code audit_<type>} with its actor. Where there is a message {@code deed_<type>_<field>} for
 * a field that changed, that says more and takes its place; {@code …_self} if the value is who acted.
 *
 * @param turns short fields: one value became another
 * @param texts longer ones, to be read side by side
 * @param marks what serves to check, not to read
 */
@TemplateData
public record EventDescription(
        ActorSentence sentence, List<FieldChange> turns, List<FieldChange> texts, List<FieldChange> marks) {

    private static final int SHORT = 80;

    private static final Set<String> MARKS = Set.of("sha256", "slug");

    private static final Pattern LINE = Pattern.compile(".*");

    static EventDescription of(HistoryEntry entry, MessageLookup messageLookup) {
        for (var change : entry.changes()) {
            var message = deed(entry, change, messageLookup);
            if (message.isPresent()) {
                var shown = entry.changes().stream()
                        .filter(other -> other != change || change.was() != null && change.is() != null)
                        .toList();
                return of(entry, message.get(), shown, messageLookup);
            }
        }
        return of(entry, action(entry.type(), messageLookup), entry.changes(), messageLookup);
    }

    private static EventDescription of(
            HistoryEntry entry, String message, List<FieldChange> shown, MessageLookup messageLookup) {
        var actor = entry.actor().isEmpty() ? messageLookup.of("history", "program") : entry.actor();
        var marks = shown.stream().filter(EventDescription::isMark).toList();
        var read = shown.stream().filter(change -> !isMark(change)).toList();
        return new EventDescription(
                ActorSentence.of(message, actor),
                read.stream().filter(EventDescription::isShort).toList(),
                read.stream().filter(change -> !isShort(change)).toList(),
                marks);
    }

    /** What was done, with {@link ActorSentence#PLACE} for who did it. */
    static String action(String type, MessageLookup messageLookup) {
        return messageLookup
                .message("audit_" + type, ActorSentence.PLACE)
                .orElseGet(() -> ActorSentence.PLACE + " " + FieldWords.readable(type));
    }

    private static Optional<String> deed(HistoryEntry entry, FieldChange change, MessageLookup messageLookup) {
        var key = "deed_" + entry.type() + "_" + change.field();
        var value = change.is() == null ? change.was() : change.is();
        if (value == null) {
            return Optional.empty();
        }
        var self = entry.actor().equals(value)
                ? messageLookup.message(key + "_self", ActorSentence.PLACE)
                : Optional.<String>empty();
        return self.or(() -> messageLookup.message(
                key,
                ActorSentence.PLACE,
                ActorSentence.withoutPlace(FieldWords.ofObject(change.field(), value, messageLookup))));
    }

    private static boolean isShort(FieldChange change) {
        return isShort(change.was()) && isShort(change.is());
    }

    private static boolean isMark(FieldChange change) {
        return MARKS.contains(change.field());
    }

    private static boolean isShort(@Nullable String value) {
        return value == null || value.length() <= SHORT && LINE.matcher(value).matches();
    }
}

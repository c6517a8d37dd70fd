package org.adduce.audit.history;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.audit.history.HistoryEntry.FieldChange;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/**
 * An event as a sentence, and what it changed beside that.
 *
 * <p>The sentence is the message {@code audit_<type>}. Where there is a message {@code deed_<type>_<field>} for a field that
 * changed, that says more of it and takes its place; {@code …_self} if the value is who acted. A message
 * {@code clause_<field>} adds a field at the sentence's end.
 *
 * @param deed  what follows the actor's name, without a full stop
 * @param turns short fields: one value became another
 * @param texts longer ones, to be read side by side
 * @param marks what serves to check, not to read
 */
@TemplateData
public record EventDescription(String deed, List<FieldChange> turns, List<FieldChange> texts, List<FieldChange> marks) {

    private static final int SHORT = 80;

    private static final Set<String> MARKS = Set.of("sha256", "slug");

    private static final Pattern LINE = Pattern.compile(".*");

    static EventDescription of(HistoryEntry entry, MessageLookup messageLookup) {
        var told = new ArrayList<String>();
        var deed = entry.changes().stream()
                .flatMap(change ->
                        leading(entry, change, messageLookup).stream().peek(found -> told.add(change.field())))
                .findFirst()
                .orElseGet(() -> HistoryInTemplates.of(entry.type()));
        var clauses = new StringBuilder(deed);
        for (var change : entry.changes()) {
            if (change.is() != null && !told.contains(change.field())) {
                messageLookup
                        .message("clause_" + change.field(), inSentence(change, change.is(), messageLookup))
                        .ifPresent(clause -> {
                            clauses.append(", ").append(clause);
                            told.add(change.field());
                        });
            }
        }
        var open = entry.changes().stream()
                .filter(change -> !told.contains(change.field()) || change.was() != null && change.is() != null)
                .toList();
        return new EventDescription(
                clauses.toString(),
                open.stream()
                        .filter(change -> !isMark(change) && isShort(change))
                        .toList(),
                open.stream()
                        .filter(change -> !isMark(change) && !isShort(change))
                        .toList(),
                open.stream().filter(EventDescription::isMark).toList());
    }

    private static Optional<String> leading(HistoryEntry entry, FieldChange change, MessageLookup messageLookup) {
        var key = "deed_" + entry.type() + "_" + change.field();
        var value = change.is() == null ? change.was() : change.is();
        return value != null
                        && value.equals(entry.actor())
                        && messageLookup.message(key + "_self").isPresent()
                ? messageLookup.message(key + "_self")
                : messageLookup.message(key, inSentence(change, value, messageLookup));
    }

    /** Words for ids begin with a capital letter, which has no place within a sentence. */
    private static String inSentence(FieldChange change, @Nullable String value, MessageLookup messageLookup) {
        var said = FieldWords.ofValue(change.field(), value, messageLookup);
        return said.equals(value) || said.isEmpty() || said.equals(said.toUpperCase(Locale.ROOT))
                ? said
                : said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
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

package org.adduce.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a text was changed, so that places in it are found again. All are UTF-16 units. */
final class Edits {

    /** @param grown how much longer the text is after this edit and those before it */
    private record Edit(int start, int end, int newEnd, int grown) {}

    private final List<Edit> edits = new ArrayList<>();
    private final String text;

    private Edits(Redaction redaction, String before) {
        var after = new StringBuilder();
        int from = 0;
        var match = redaction.names().matcher(before);
        while (match.find()) {
            var mark = redaction.mark(match.toMatchResult());
            after.append(before, from, match.start()).append(mark);
            edits.add(new Edit(match.start(), match.end(), after.length(), after.length() - match.end()));
            from = match.end();
        }
        text = after.append(before, from, before.length()).toString();
    }

    /** Empty where there is nothing to redact. */
    static Optional<Edits> of(Redaction redaction, String before) {
        var edits = new Edits(redaction, before);
        return edits.edits.isEmpty() ? Optional.empty() : Optional.of(edits);
    }

    /** As it is now. */
    String text() {
        return text;
    }

    /** Where what began there begins now; what began within a name begins with its mark. */
    int start(int before) {
        int grown = 0;
        for (var edit : edits) {
            if (before < edit.end()) {
                return before > edit.start() ? edit.start() + grown : before + grown;
            }
            grown = edit.grown();
        }
        return before + grown;
    }

    /** Where what ended there ends now; what ended within a name ends with its mark. */
    int end(int before) {
        int grown = 0;
        for (var edit : edits) {
            if (before <= edit.start()) {
                return before + grown;
            }
            if (before < edit.end()) {
                return edit.newEnd();
            }
            grown = edit.grown();
        }
        return before + grown;
    }
}

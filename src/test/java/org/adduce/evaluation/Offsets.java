package org.adduce.evaluation;

import java.util.List;
import java.util.Map;
import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Places in a text as the scorers count them: in code points, where extraction counts UTF-16 units. */
final class Offsets {

    private final int[] codePointsBefore;

    Offsets(String text) {
        codePointsBefore = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            var second =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            codePointsBefore[i + 1] = codePointsBefore[i] + (second ? 0 : 1);
        }
    }

    @Nullable
    List<Integer> pair(@Nullable Span span) {
        return span == null ? null : List.of(codePointsBefore[span.start()], codePointsBefore[span.end()]);
    }

    Map<String, Integer> object(Span span) {
        return Map.of("start", codePointsBefore[span.start()], "end", codePointsBefore[span.end()]);
    }
}

package org.adduce.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.extraction.text.Span;

/** A sentence cut into tokens in the way of the Penn Treebank, and the sentence as a text again. */
final class Tokens {

    private static final Map<String, String> WRITTEN = Map.of(
            "``", "“", "''", "”", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "-LCB-", "{", "-RCB-", "}",
            "`", "‘");
    private static final Set<String> JOIN_THE_NEXT = Set.of("“", "‘", "(", "[", "{", "$", "£", "€", "#");
    private static final Set<String> JOIN_THE_LAST = Set.of(
            "”", ")", "]", "}", ",", ".", ";", ":", "?", "!", "%", "...", "'", "n't", "N'T", "'s", "'S", "'re", "'ve",
            "'ll", "'m", "'d");

    private final List<Span> places = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Tokens() {}

    /** As it was written before it was cut. */
    static Tokens asWritten(List<String> tokens) {
        var sentence = new Tokens();
        var apart = false;
        for (var token : tokens) {
            var written = WRITTEN.getOrDefault(token, token);
            sentence.add(written, apart && !JOIN_THE_LAST.contains(written));
            apart = !JOIN_THE_NEXT.contains(written);
        }
        return sentence;
    }

    /** With a space between all tokens and straight quotation marks, as the set's baselines read it. */
    static Tokens apart(List<String> tokens) {
        var sentence = new Tokens();
        for (var token : tokens) {
            sentence.add(token.equals("``") || token.equals("''") ? "\"" : token, !sentence.places.isEmpty());
        }
        return sentence;
    }

    private void add(String token, boolean afterSpace) {
        text.append(afterSpace ? " " : "");
        places.add(new Span(text.length(), text.length() + token.length()));
        text.append(token);
    }

    /** The sentence. */
    String text() {
        return text.toString();
    }

    /** The first token that a stretch of the sentence touches and the one after the last; empty if it touches none. */
    Optional<Span> touchedBy(Span stretch) {
        int first = 0;
        while (first < places.size() && places.get(first).end() <= stretch.start()) {
            first++;
        }
        int after = first;
        while (after < places.size() && places.get(after).start() < stretch.end()) {
            after++;
        }
        return after > first ? Optional.of(new Span(first, after)) : Optional.empty();
    }
}

package org.adduce.extraction.sentence;

import java.util.ArrayList;
import java.util.List;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Span;

/** Cuts a text into sentences: rules decide where they are sure, the trained model where they are not. */
public final class Sentences {

    /** What goes on for longer is no sentence; it is cut, so that the work on each sentence stays bounded. */
    private static final int LONGEST = 3_000;

    private static final int LONGEST_UNBROKEN = 2 * LONGEST;

    private Sentences() {}

    /** The sentences from first to last, without white space at their ends. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        for (Span stretch : LineSegments.of(text)) {
            addSentences(text, stretch, sentences);
        }
        return sentences;
    }

    private static void addSentences(String text, Span stretch, List<Span> sentences) {
        SentenceModel.Judge judge = SentenceModel.judge(text, stretch);
        int from = stretch.start();
        int at = stretch.start();
        while (at < stretch.end()) {
            if (at - from >= LONGEST && Characters.isBlank(text.charAt(at)) || at - from >= LONGEST_UNBROKEN) {
                add(text, new Span(from, at), sentences);
                from = at;
            }
            if (!Characters.isSentenceEnd(text.charAt(at))) {
                at++;
                continue;
            }
            SentenceEnd end = SentenceEnd.at(text, at, stretch.end());
            at = end.after();
            boolean ends = switch (end.verdict(from)) {
                case YES -> true;
                case NO -> false;
                case UNSURE -> judge.endsBefore(end.after());
            };
            if (ends) {
                add(text, new Span(from, at), sentences);
                from = at;
            }
        }
        add(text, new Span(from, stretch.end()), sentences);
    }

    private static void add(String text, Span sentence, List<Span> sentences) {
        Span stripped = sentence.strippedIn(text);
        if (stripped.length() > 0) {
            sentences.add(stripped);
        }
    }
}

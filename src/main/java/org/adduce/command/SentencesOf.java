package org.adduce.command;

import java.util.List;
import org.adduce.extraction.text.Span;

/** The sentences of a text, found by what stands in them. */
final class SentencesOf {

    private final String text;
    private final List<Span> sentences;

    SentencesOf(String text, List<Span> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    List<Span> all() {
        return sentences;
    }

    /** From the first sentence that a stretch touches to the end of the last; the stretch itself where it touches none. */
    Span around(Span stretch) {
        int first = firstEndingAfter(stretch.start());
        int last = firstEndingAfter(stretch.end() - 1);
        if (first == sentences.size() || sentences.get(first).start() >= stretch.end()) {
            return stretch;
        }
        boolean endsBetween = last == sentences.size() || sentences.get(last).start() >= stretch.end();
        int start = Math.min(stretch.start(), sentences.get(first).start());
        int end = Math.max(
                stretch.end(), sentences.get(endsBetween ? last - 1 : last).end());
        return new Span(start, end);
    }

    String textAround(Span stretch) {
        return around(stretch).in(text);
    }

    private int firstEndingAfter(int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

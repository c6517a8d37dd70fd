package org.adduce.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.WordRange;

/** "…, he said, …": what stands before an inserted clause of speech, and what goes on after it. */
final class Insertion {

    private static final Set<String> TURNS = Lexicon.words("and but which who while as");

    private static final Set<String> RELATIVES = Set.of("which", "who", "that");

    private final ClauseWords words;
    private final ClauseEnds ends;

    Insertion(ClauseWords words, ClauseEnds ends) {
        this.words = words;
        this.ends = ends;
    }

    /** Whether a verb that begins here follows what it reports: after a comma or a quotation. */
    boolean mayBegin(int at) {
        return at > 0 && (words.isMark(at - 1, ",") || words.isQuotation(at - 1) || words.isDash(at - 1));
    }

    /** What the words from {@code from} to {@code to}, which tell who speaks, interrupt or end. */
    List<WordRange> around(int from, int to) {
        List<WordRange> parts = new ArrayList<>();
        int end = words.withoutMarks(0, from);
        WordRange before = new WordRange(start(end), end);
        if (!before.isEmpty()) {
            parts.add(before);
        }
        WordRange after =
                after(words.isMark(to, ",:") || words.isDash(to) ? to + 1 : to, to, words.isQuotation(end - 1));
        if (!after.isEmpty()) {
            parts.add(after);
        }
        return parts;
    }

    private WordRange after(int next, int to, boolean quoted) {
        if (words.isQuotation(next)) {
            return new WordRange(next, ends.quotation(next));
        }
        boolean goesOn = !quoted && next > to && next < words.size() && goesOn(next);
        return new WordRange(next, goesOn ? ends.clause(next) : next);
    }

    private boolean goesOn(int at) {
        String first = words.lower(at);
        return !first.endsWith("ing") && !TURNS.contains(first) && !words.isAccordingTo(at);
    }

    private int start(int end) {
        int start = end;
        if (words.isQuotation(end - 1) && (words.isMark(end - 2, ",:") && words.endsClauseInside(end - 1))) {
            return end - 1;
        }
        if (RELATIVES.contains(words.lower(end - 1))) {
            return end - 1;
        }
        while (start > 0 && !words.isMark(start - 1, ";")) {
            start--;
        }
        return start == 0 ? words.afterDateline() : start;
    }
}

package org.adduce.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one entrance to extraction. Creating it is cheap; the language model loads at first use, once for all. Safe for use by
 * several threads. No input makes it throw.
 */
public final class Extractor {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]");

    /** The article's own words, without what its page put around them. */
    public ReadArticle read(String raw, Format format) {
        return TextReader.read(raw, format);
    }

    /**
     * The statements worth checking in a text that was read before, in the order in which they stand there; none overlap.
     * The same text always gives the same candidates.
     */
    public List<Candidate> candidates(String text) {
        List<Candidate> candidates = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            String statement = sentence.group().strip();
            int start = text.indexOf(statement, sentence.start());
            candidates.add(new Candidate(statement, start, start + statement.length(), null, false, 0.5, List.of()));
        }
        return candidates;
    }
}

package org.adduce.extraction.attribution;

import java.util.Set;
import org.adduce.extraction.attribution.AttributionCue.Mood;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.WordRange;
import org.jspecify.annotations.Nullable;

/** Finds the phrase that names whose words they are. */
final class SourcePhrase {

    private static final int REACH = 40;
    private static final Set<String> AFTER_NAME = Lexicon.words("in on at during when after while as before");
    private static final Set<String> NO_APPOSITION = Lexicon.words("and but in on according as while");

    private static final Set<String> POSSESSIVES = Lexicon.words("his her their its my our your");
    private static final int LONGEST_ATTRIBUTE = 5;

    private final ClauseWords words;
    private int firstVerb = -1;

    SourcePhrase(ClauseWords words) {
        this.words = words;
    }

    /** The subject that ends before a verb; null where none does. */
    @Nullable
    WordRange before(int verb) {
        if (words.isMark(verb - 1, ",")) {
            return beforeApposition(verb);
        }
        if (words.isDash(verb - 1) || !words.isWord(verb - 1) && !words.isMark(verb - 1, ")'’%")) {
            return null;
        }
        if (ClauseWords.PRONOUNS.contains(words.lower(verb - 1))
                || words.lower(verb - 1).equals("that")) {
            return new WordRange(verb - 1, verb);
        }
        WordRange subject = new WordRange(phraseStart(verb), verb);
        return subject.isEmpty() ? null : subject;
    }

    /** "Richard Revesz, director of the institute, said". */
    private @Nullable WordRange beforeApposition(int end) {
        int comma = end - 2;
        while (comma > 0 && comma > end - REACH && !words.isMark(comma, ",") && !words.isQuotation(comma)) {
            comma--;
        }
        if (!words.isMark(comma, ",") || !words.isWord(comma - 1) && !words.isMark(comma - 1, ")")) {
            return null;
        }
        int start = phraseStart(comma);
        return start < comma ? new WordRange(start, end) : null;
    }

    private int phraseStart(int end) {
        int start = end;
        int and = -1;
        while (start > Math.max(0, end - REACH) && belongs(start - 1, and >= 0)) {
            if (words.isFiniteVerb(start - 1) || isCue(start - 1)) {
                start = and >= 0 ? and : start;
                break;
            }
            start--;
            and = words.lower(start).equals("and") ? start : and;
        }
        while (start < end && (words.lower(start).equals("and") || words.isMark(start, ".-"))) {
            start++;
        }
        return start;
    }

    private boolean belongs(int at, boolean listed) {
        if (words.isMark(at, "().-'’&$%/")) {
            return true;
        }
        return words.isWord(at)
                && !ClauseWords.CONJUNCTIONS.contains(words.lower(at))
                && (listed || !words.lower(at).equals("or"));
    }

    private boolean isCue(int at) {
        return words.cue(at).filter(cue -> cue.mood() != Mood.ING).isPresent();
    }

    /** Whose a thing is, "his" or "Trump's"; null where that is not said. */
    @Nullable
    WordRange owner(int noun) {
        int at = noun - 1;
        while (at > noun - LONGEST_ATTRIBUTE
                && words.isWord(at)
                && !words.isPossessive(at)
                && !POSSESSIVES.contains(words.lower(at))) {
            at--;
        }
        if (POSSESSIVES.contains(words.lower(at))) {
            return new WordRange(at, at + 1);
        }
        return words.isPossessive(at) ? new WordRange(phraseStart(at + 1), at + 1) : null;
    }

    /** The subject of the sentence's first verb, whose "…, saying" it is. */
    @Nullable
    WordRange ofSentence(int before) {
        if (firstVerb < 0) {
            firstVerb = 0;
            while (firstVerb < words.size() && !words.isFiniteVerb(firstVerb) && !words.isCue(firstVerb, Mood.FINITE)) {
                firstVerb++;
            }
        }
        return firstVerb < before ? before(words.beforeAuxiliaries(firstVerb)) : null;
    }

    /** The subject that stands after its verb: "…, said Sean Spicer, a strategist". */
    WordRange after(int from) {
        int at = from;
        while (at < words.size()
                && !words.endsWithSentence(at)
                && !words.isQuotation(at)
                && !words.isMark(at, ";:")
                && !words.isDash(at)
                && !Lexicon.CALENDAR.contains(words.lower(at))
                && !(words.isMark(at, ",") && !isApposition(at))
                && !(at > from && AFTER_NAME.contains(words.lower(at)) && words.isCapitalised(at - 1))) {
            at++;
        }
        return new WordRange(from, at);
    }

    private boolean isApposition(int comma) {
        String next = words.lower(comma + 1);
        return words.isWord(comma + 1) && !next.endsWith("ing") && !NO_APPOSITION.contains(next);
    }
}

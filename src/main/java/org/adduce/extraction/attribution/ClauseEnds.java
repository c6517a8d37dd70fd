package org.adduce.extraction.attribution;

import java.util.Set;
import org.adduce.extraction.attribution.AttributingVerbs.Frame;
import org.adduce.extraction.attribution.AttributionCue.Mood;
import org.adduce.extraction.text.Lexicon;

/** Where the clauses end that a cue introduces. */
final class ClauseEnds {

    private static final Set<Frame> SPEECH = Set.of(Frame.CLAUSE, Frame.TOLD, Frame.NAME);
    private static final Set<String> ADDERS = Set.of("but", "and", "while", "yet", "although", "though");
    private static final Set<String> OTHER_CLAUSES =
            Lexicon.words("but and although though while because which who yet so even");
    /** No clause is longer; keeps endless sentences from costing more than their length. */
    private static final int LONGEST = 200;

    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_SPEAKER = 6;
    private static final Set<String> SUBORDINATORS = Lexicon.words("""
            if when while although though after before as since because despite even in by with given asked pressed whether""");

    /** "king", "sing": shorter words that end so are no participles. */
    private static final int LONGEST_NOUN_IN_ING = 4;

    private final ClauseWords words;
    private final int openingEnd;

    ClauseEnds(ClauseWords words) {
        this.words = words;
        this.openingEnd = openingEnd(words);
    }

    /** The end of the clause that begins here: where the sentence or somebody else's words go on, or another act of speech. */
    int clause(int from) {
        int depth = 0;
        int at = from;
        int limit = Math.min(words.size(), from + LONGEST);
        for (; at < limit && !words.endsWithSentence(at); at++) {
            if (words.isMark(at, "([")) {
                depth++;
            } else if (words.isMark(at, ")]")) {
                if (depth == 0) {
                    return at;
                }
                depth--;
            } else if (depth == 0
                    && at > from
                    && (words.isMark(at, ";")
                            || endsAtComma(at, from)
                            || endsAtConjunction(at)
                            || endsInfinitive(from, at))) {
                return at;
            }
        }
        return words.withoutMarks(from, at);
    }

    private boolean endsAtComma(int at, int from) {
        if (!words.isMark(at, ",")) {
            return false;
        }
        String next = words.lower(at + 1);
        if (isOpening(from) && words.hasFiniteVerb(at + 1, words.size())) {
            return true;
        }
        if (!words.hasFiniteVerb(from, at) && OTHER_CLAUSES.contains(next) && beginsFiniteClause(at + 2)) {
            return true;
        }
        if (next.equals("according") || isSpeechIng(at + 1)) {
            return true;
        }
        if (ADDERS.contains(next)) {
            return beginsSpeech(at + 2, true);
        }
        return isParenthesis(at + 1);
    }

    /** Whether no main clause has begun before: "While critics say …, the mayor …". */
    private boolean isOpening(int from) {
        return from <= openingEnd;
    }

    private static int openingEnd(ClauseWords words) {
        String first = words.lower(0);
        if (!SUBORDINATORS.contains(first) && !(first.length() > LONGEST_NOUN_IN_ING && first.endsWith("ing"))) {
            return -1;
        }
        int at = 0;
        while (at < words.size() && !words.isMark(at, ",;")) {
            at++;
        }
        return at;
    }

    /** "to build a tunnel and called for money": a finite verb is no part of an infinitive. */
    private boolean endsInfinitive(int from, int at) {
        if (!words.lower(at).equals("and") && !words.lower(at).equals("but") || words.hasFiniteVerb(from, at)) {
            return false;
        }
        return words.isFiniteVerb(words.afterAdverbs(at + 1));
    }

    private boolean beginsFiniteClause(int from) {
        for (int at = from;
                at < from + LONGEST_SUBJECT
                        && words.isWord(at)
                        && !words.lower(at).equals("to");
                at++) {
            if (words.isFiniteVerb(at) || words.isCue(at, Mood.FINITE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeechIng(int at) {
        int verb = words.afterAdverbs(at);
        return words.isCue(verb, Mood.ING) && words.cue(verb).orElseThrow().admits(Frame.CLAUSE);
    }

    /** "and said", "but he added". */
    private boolean endsAtConjunction(int at) {
        boolean afterQuotation = words.isQuotation(at - 1) && words.endsClauseInside(at - 1);
        return ADDERS.contains(words.lower(at)) && !words.isMark(at - 1, ",") && beginsSpeech(at + 1, afterQuotation);
    }

    private boolean beginsSpeech(int from, boolean withSubject) {
        for (int at = from; at <= (withSubject ? from + LONGEST_SPEAKER : from); at++) {
            int verb = at;
            while (words.isAdverb(verb) || ClauseWords.AUXILIARIES.contains(words.lower(verb))) {
                verb++;
            }
            if (words.isCue(verb, Mood.FINITE) && isSpeech(verb)) {
                return true;
            }
            if (!words.isWord(verb) || words.isFiniteVerb(verb)) {
                return false;
            }
            at = verb;
        }
        return false;
    }

    /** Also "warned against", where "warned that" might stand. */
    private boolean isSpeech(int verb) {
        return AttributingVerbs.beginningWith(words.lower(verb)).stream()
                .flatMap(entry -> entry.frames().stream())
                .anyMatch(SPEECH::contains);
    }

    /** Whether "he said" stands here, with a mark after it. */
    private boolean isParenthesis(int from) {
        for (int at = from; at < from + LONGEST_SUBJECT && words.isWord(at); at++) {
            if (at > from
                    && words.isCue(at, Mood.FINITE)
                    && words.cue(at).orElseThrow().admits(Frame.CLAUSE)) {
                int end = words.cue(at).orElseThrow().to();
                return words.isMark(end, ",") || words.endsWithSentence(end);
            }
            if (words.isFiniteVerb(at)) {
                return false;
            }
        }
        return false;
    }

    /** A quotation is the content itself, unless the clause goes on after it. */
    int quotation(int at) {
        int next = at + 1;
        boolean ends = words.endsClause(next)
                || words.lower(next).equals("and")
                || !words.isWord(next)
                || words.endsClauseInside(at);
        return ends ? next : clause(at);
    }
}

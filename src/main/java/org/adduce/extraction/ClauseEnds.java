package org.adduce.extraction;

import java.util.Set;

import org.adduce.extraction.AttributingVerbs.Frame;

/** Where the clauses and phrases end that a cue introduces. */
final class ClauseEnds {

    private static final Set<String> ADDERS = Set.of("but", "and", "while", "yet", "although", "though");
    private static final Set<String> AFTER_OBJECT = Lexicon.words("""
            in on at during as after before when while because by since until if although though despite amid that who which
            through via so unless whether but even following""");

    private static final Set<String> TAKEN_FOR = Set.of("a", "an", "one", "evidence", "proof", "being", "part", "examples");
    private static final Set<String> OTHER_CLAUSES = Lexicon.words("but and although though while because which who yet so even");
    private static final int LONGEST_SUBJECT = 8;
    private static final Set<String> SUBORDINATORS = Lexicon.words("""
            if when while although though after before as since because despite even in by with given asked pressed whether""");

    private final ClauseWords words;

    ClauseEnds(ClauseWords words) {
        this.words = words;
    }

    /** The end of the clause that begins here: where the sentence or somebody else's words go on, or another act of speech. */
    int clause(int from) {
        int depth = 0;
        int at = from;
        for (; at < words.size() && !words.endsWithSentence(at); at++) {
            if (words.isMark(at, "([")) {
                depth++;
            } else if (words.isMark(at, ")]")) {
                if (depth == 0) {
                    return at;
                }
                depth--;
            } else if (depth == 0 && at > from && (words.isMark(at, ";")  || endsAtComma(at, from) || endsAtConjunction(at))) {
                return at;
            }
        }
        return withoutMarks(from, at);
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
        boolean opens = SUBORDINATORS.contains(words.lower(0)) || words.lower(0).length() > 4 && words.lower(0).endsWith("ing");
        for (int at = 0; opens && at < from; at++) {
            opens = !words.isMark(at, ",;");
        }
        return opens;
    }

    /** "to build a tunnel and called for money": a finite verb is no part of an infinitive. */
    private boolean endsInfinitive(int from, int at) {
        if (!words.lower(at).equals("and") && !words.lower(at).equals("but") || words.hasFiniteVerb(from, at)) {
            return false;
        }
        int verb = at + 1;
        while (words.isAdverb(verb)) {
            verb++;
        }
        return words.isFiniteVerb(verb);
    }

    private boolean beginsFiniteClause(int from) {
        for (int at = from; at < from + LONGEST_SUBJECT && words.isWord(at) && !words.lower(at).equals("to"); at++) {
            if (words.isFiniteVerb(at) || AttributionCue.at(words, at).filter(cue -> cue.mood() == AttributionCue.Mood.FINITE).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeechIng(int at) {
        int verb = at;
        while (words.isAdverb(verb)) {
            verb++;
        }
        return AttributionCue.at(words, verb).filter(cue -> cue.mood() == AttributionCue.Mood.ING && cue.takes(Frame.CLAUSE)).isPresent();
    }

    /** "and said", "but he added". */
    private boolean endsAtConjunction(int at) {
        return (words.lower(at).equals("and") || words.lower(at).equals("but")) && !words.isMark(at - 1, ",") && beginsSpeech(at + 1, false);
    }

    private boolean beginsSpeech(int at, boolean withSubject) {
        int verb = at;
        int limit = withSubject ? at + 6 : at;
        while (verb < words.size() && verb <= limit) {
            int skip = verb;
            while (words.isAdverb(skip) || ClauseWords.AUXILIARIES.contains(words.lower(skip))) {
                skip++;
            }
            if (skip >= words.size() || !words.isWord(skip)) {
                return false;
            }
            if (AttributionCue.at(words, skip).filter(ClauseEnds::isSpeech).isPresent() ) {
                return true;
            }
            if (words.isFiniteVerb(skip)) {
                return false;
            }
            verb = skip + 1;
        }
        return false;
    }

    private static boolean isSpeech(AttributionCue cue) {
        return cue.mood() == AttributionCue.Mood.FINITE
                && (cue.takes(Frame.CLAUSE) || cue.takes(Frame.TOLD) || cue.takes(Frame.NAME));
    }

    /** Whether "he said" stands here, with a mark after it. */
    boolean isParenthesis(int at) {
        for (int i = at; i < at + 8 && words.isWord(i); i++) {
            var cue = AttributionCue.at(words, i);
            if (cue.isPresent() && cue.get().takes(Frame.CLAUSE) && cue.get().mood() == AttributionCue.Mood.FINITE && i > at) {
                return words.isMark(cue.get().to(), ",") || words.endsWithSentence(cue.get().to());
            }
            if (words.isFiniteVerb(i)) {
                return false;
            }
        }
        return false;
    }

    /** The end of what is talked about, before the circumstances in which it was. */
    int object(int from) {
        return phrase(from, false);
    }

    /** The end of "him as unfit": somebody and what they are called. */
    int named(int from) {
        return phrase(from, true);
    }

    private int phrase(int from, boolean named) {
        int at = from;
        boolean as = !named;
        for (; at < words.size() && !words.endsWithSentence(at); at++) {
            if (words.lower(at).equals("as") && at > from && (!as || isComparison(at + 1))) {
                as = true;
                continue;
            }
            if (at > from && (words.isMark(at, ",;:)") || words.isDash(at) || AFTER_OBJECT.contains(words.lower(at)) || isNewClause(at))) {
                break;
            }
        }
        return withoutMarks(from, at);
    }

    /** "as a victory", "as “provocative”": what something is taken for, not when it was. */
    private boolean isComparison(int at) {
        return words.isQuotation(at) || TAKEN_FOR.contains(words.lower(at));
    }

    private boolean isNewClause(int at) {
        String word = words.lower(at);
        if (!word.equals("and") && !word.equals("or")) {
            return false;
        }
        return words.isFiniteVerb(at + 1) || AttributionCue.at(words, at + 1).isPresent();
    }

    /** A quotation is the content itself, unless the clause goes on after it. */
    int quotation(int at) {
        int next = at + 1;
        boolean ends = words.endsClause(next) || words.lower(next).equals("and") || !words.isWord(next) || words.endsClauseInside(at);
        return ends ? next : clause(at);
    }

    int withoutMarks(int from, int to) {
        int end = Math.min(to, words.size());
        while (end > from && words.at(end - 1).kind() == Word.Kind.MARK && !words.isMark(end - 1, ")]%'’$")) {
            end--;
        }
        return end;
    }
}

package org.adduce.extraction;

import java.util.List;
import java.util.Optional;

/**
 * The part of a sentence that says who speaks: "… told reporters", "added German Defense Minister …", "according to …".
 *
 * @param subject empty when the sentence names nobody
 * @param cue the verb, "according", or the word before a colon that a quotation follows
 * @param implied whether the speaker is whoever the sentence is about: "…, saying he …", "Scholz was blunt: …"
 */
record SpeechClause(Optional<Subject> subject, Word cue, boolean implied) {

    /** How far a subject is looked for; keeps sentences without end from costing more than their length. */
    private static final int REACH = 40;

    /** The speech clause of a sentence, preferring one that names its speaker; empty when nobody speaks in it. */
    static Optional<SpeechClause> in(List<Word> sentence) {
        Optional<SpeechClause> first = Optional.empty();
        boolean quotes = sentence.stream().anyMatch(Word::isQuotation);
        for (int i = 0; i < sentence.size(); i++) {
            Optional<SpeechClause> clause = at(sentence, i, quotes);
            if (clause.isPresent() && (clause.get().subject().isPresent() || clause.get().implied())) {
                return clause;
            }
            first = first.isPresent() ? first : clause;
        }
        return first;
    }

    private static Optional<SpeechClause> at(List<Word> sentence, int at, boolean quotes) {
        Word word = sentence.get(at);
        if (!word.isWord()) {
            return Optional.empty();
        }
        String lower = word.lower();
        if (lower.equals("according") && at + 2 < sentence.size() && sentence.get(at + 1).lower().equals("to")) {
            return Optional.of(new SpeechClause(subjectAfter(sentence, at + 2), word, false));
        }
        if (Lexicon.SPEECH_PARTICIPLES.contains(lower) && at > 0
                && (sentence.get(at - 1).isMark(",") || sentence.get(at - 1).isQuotation())) {
            return Optional.of(new SpeechClause(Optional.empty(), word, true));
        }
        if (at + 2 < sentence.size() && sentence.get(at + 1).isMark(":") && sentence.get(at + 2).isQuotation()
                && !Lexicon.SPEECH_VERBS.contains(lower)) {
            return Optional.of(new SpeechClause(Optional.empty(), word, true));
        }
        if (!isSpeechVerb(sentence, at, quotes) || isPassiveOrDenied(sentence, at)) {
            return Optional.empty();
        }
        return Optional.of(new SpeechClause(
                isInverted(sentence, at) ? subjectAfter(sentence, at + 1) : subjectBefore(sentence, at), word, false));
    }

    private static boolean isSpeechVerb(List<Word> sentence, int at, boolean quotes) {
        String lower = sentence.get(at).lower();
        boolean beforeThat = at + 1 < sentence.size() && sentence.get(at + 1).lower().equals("that");
        return Lexicon.SPEECH_VERBS.contains(lower)
                || (quotes || beforeThat) && Lexicon.SPEECH_VERBS_BESIDE_QUOTATIONS.contains(lower);
    }

    private static boolean isPassiveOrDenied(List<Word> sentence, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 2 && sentence.get(i).isWord(); i--) {
            if (Lexicon.PASSIVE.contains(sentence.get(i).lower().replace('’', '\''))) {
                return true;
            }
        }
        return at > 0 && Lexicon.DETERMINERS.contains(sentence.get(at - 1).lower());
    }

    /** Whether the verb stands before its subject, directly after a quotation or the one comma before it: "…," said Scholz. */
    private static boolean isInverted(List<Word> sentence, int at) {
        boolean opens = at == 0 || sentence.get(at - 1).isQuotation()
                || sentence.get(at - 1).isMark(",") && parenthesisStart(sentence, at - 1, Math.max(0, at - REACH)) < 0;
        return opens && at + 1 < sentence.size() && sentence.get(at + 1).isWord()
                && (sentence.get(at + 1).isCapitalised() || Lexicon.DETERMINERS.contains(sentence.get(at + 1).lower())
                        || Lexicon.ROLES.contains(sentence.get(at + 1).lower())
                        || Lexicon.PRONOUNS.contains(sentence.get(at + 1).lower())
                        || at > 0 && sentence.get(at - 1).isQuotation() && isNamedWithin(sentence, at + 2, at + 4));
    }

    private static boolean isNamedWithin(List<Word> sentence, int from, int to) {
        return from < sentence.size()
                && sentence.subList(from, Math.min(to, sentence.size())).stream().anyMatch(Word::isCapitalised);
    }

    private static Optional<Subject> subjectAfter(List<Word> sentence, int from) {
        int to = from;
        while (to < sentence.size() && to - from < REACH && sentence.get(to).isWord()
                && !(to > from && isClauseWord(sentence.get(to))) && !Lexicon.CALENDAR.contains(sentence.get(to).lower())) {
            int run = Name.runEnd(sentence, to);
            to = Math.max(run, to + 1);
            if (run > from && !isOnlyTitle(sentence, from, run) && !startsPossessive(sentence, run)) {
                break;
            }
        }
        return Subject.of(sentence, from, to);
    }

    private static boolean isOnlyTitle(List<Word> sentence, int from, int to) {
        return sentence.subList(from, to).stream().noneMatch(Word::isCapitalised);
    }

    private static boolean startsPossessive(List<Word> sentence, int run) {
        boolean role = run < sentence.size() && sentence.get(run).isWord() && (Lexicon.ROLES.contains(sentence.get(run).lower())
                || run + 1 < sentence.size() && Lexicon.ROLES.contains(sentence.get(run + 1).lower())
                        && !Lexicon.PREPOSITIONS.contains(sentence.get(run).lower()));
        return role || sentence.get(run - 1).isPossessive();
    }

    private static Optional<Subject> subjectBefore(List<Word> sentence, int verb) {
        int end = verb;
        int furthest = Math.max(0, verb - REACH);
        while (end > furthest) {
            Word before = sentence.get(end - 1);
            if (before.isWord() && isBetween(before)) {
                end--;
            } else if (before.isMark(",") && parenthesisStart(sentence, end - 1, furthest) >= 0) {
                end = parenthesisStart(sentence, end - 1, furthest);
            } else if (before.isMark(")")) {
                end = bracketStart(sentence, end - 1, furthest);
            } else {
                break;
            }
        }
        int start = end;
        while (start > furthest && sentence.get(start - 1).isWord() && !isClauseWord(sentence.get(start - 1), sentence, start)) {
            start--;
        }
        return start == end ? Optional.empty() : Subject.of(sentence, withoutOpening(sentence, start, end), end);
    }

    private static boolean isBetween(Word word) {
        return Lexicon.BETWEEN_SUBJECT_AND_VERB.contains(word.lower()) || word.lower().endsWith("ly") && !word.isCapitalised();
    }

    private static boolean isClauseWord(Word word) {
        return Lexicon.CLAUSE_WORDS.contains(word.lower()) && !word.isCapitalised();
    }

    /** "and" parts clauses except between two names. */
    private static boolean isClauseWord(Word word, List<Word> sentence, int after) {
        if (word.lower().equals("and") && after >= 2 && after < sentence.size()
                && sentence.get(after).isCapitalised() && sentence.get(after - 2).isCapitalised()) {
            return false;
        }
        return Lexicon.CLAUSE_WORDS.contains(word.lower());
    }

    /** The comma that opens what the comma at this place closes; -1 when there is none in reach, or a quotation between. */
    private static int parenthesisStart(List<Word> sentence, int comma, int furthest) {
        for (int i = comma - 1; i > furthest; i--) {
            if (sentence.get(i).isQuotation()) {
                return -1;
            }
            if (sentence.get(i).isMark(",")) {
                return i;
            }
        }
        return -1;
    }

    /** The bracket that the one at this place closes: "Rep. Ada Stone (D-Ohio) said"; the place itself when none is in reach. */
    private static int bracketStart(List<Word> sentence, int bracket, int furthest) {
        for (int i = bracket - 1; i > furthest; i--) {
            if (sentence.get(i).isMark("(")) {
                return i;
            }
        }
        return bracket;
    }

    /** "On Monday Scholz" begins with its time: the subject comes after. */
    private static int withoutOpening(List<Word> sentence, int from, int to) {
        int start = from;
        if (start < to && Lexicon.PREPOSITIONS.contains(sentence.get(start).lower())) {
            start++;
            while (start < to && !Lexicon.CALENDAR.contains(sentence.get(start).lower())) {
                start++;
            }
            start++;
        }
        return Math.min(start, to);
    }
}

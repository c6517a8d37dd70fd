package org.adduce.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.adduce.extraction.AttributingVerbs.Entry;
import org.adduce.extraction.AttributingVerbs.Form;
import org.adduce.extraction.AttributingVerbs.Frame;

/**
 * A verb that attributes, with what belongs to it.
 *
 * @param from the first word, auxiliaries and adverbs included
 * @param at the verb
 * @param to the word after its last
 */
record AttributionCue(int from, int at, int to, Set<Frame> frames, Mood mood) {

    enum Mood {
        /** Has a subject: "he has said". */
        FINITE,
        /** "…, saying". */
        ING,
        /** "to say". */
        INFINITIVE,
        /** "was told". */
        PASSIVE
    }

    private static final Set<String> SUBJECTS_OF_THEIR_OWN = Lexicon.words("""
            this that both all some many most few one two three several other more""");
    private static final Set<String> PLURALS = Lexicon.words("""
            i we you they who people that percent many some most all men women few and or police""");
    private static final Set<String> PLURAL_NOUNS = Lexicon.words("""
            states claims plans reports votes calls rates views hopes fears offers demands texts emails posts attacks names terms
            charges pledges threats estimates challenges concerns requests questions comments complaints tweets notes signs signals
            doubts faults labels brands debates credits answers wishes desires lists hints risks rules""");
    private static final Set<String> PASSIVE = Lexicon.words("being get gets got getting");
    private static final int MOST_ADVERBS = 3;

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    boolean takesStatement() {
        return takes(Frame.CLAUSE) || takes(Frame.TOLD);
    }

    boolean takesInfinitive() {
        return takes(Frame.TO) || takes(Frame.TOLD) || takes(Frame.OBJECTTO);
    }

    Stretch stretch() {
        return new Stretch(from, to);
    }

    /** The cue at a word, the longest phrase that fits; empty where no verb of attribution stands. */
    static Optional<AttributionCue> at(ClauseWords words, int at) {
        if (!words.isWord(at)) {
            return Optional.empty();
        }
        int to = -1;
        Set<Form> forms = Set.of();
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (Entry entry : AttributingVerbs.beginningWith(words.lower(at))) {
            int end = phraseEnd(words, at + 1, entry.rest());
            if (end > to) {
                to = end;
                forms = entry.forms();
                frames = EnumSet.copyOf(entry.frames());
            } else if (end == to) {
                frames.addAll(entry.frames());
            }
        }
        return to < 0 ? Optional.empty() : used(words, at, to, forms, frames);
    }

    private static int phraseEnd(ClauseWords words, int from, List<String> rest) {
        int at = from;
        for (int i = 0; i < rest.size(); i++) {
            while (i == 0 && words.isAdverb(at) && !words.lower(at).equals(rest.get(i))) {
                at++;
            }
            if (!words.lower(at).equals(rest.get(i))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static Optional<AttributionCue> used(ClauseWords words, int at, int to, Set<Form> forms, Set<Frame> frames) {
        int before = beforeAdverbs(words, at);
        String helper = words.lower(before);
        boolean be = ClauseWords.BE.contains(helper) || PASSIVE.contains(helper);
        if (forms.contains(Form.ING)) {
            if (be) {
                return of(words, before, at, to, frames, Mood.FINITE);
            }
            return ClauseWords.DETERMINERS.contains(helper) || words.isPossessive(before) && before == at - 1
                    ? Optional.empty() : of(words, at, at, to, frames, Mood.ING);
        }
        if (be && forms.contains(Form.PARTICIPLE) && !helper.equals("'s")) {
            return of(words, before, at, to, frames, Mood.PASSIVE);
        }
        if (helper.equals("to")) {
            return forms.contains(Form.BASE) ? of(words, before, at, to, frames, Mood.INFINITIVE) : Optional.empty();
        }
        if (ClauseWords.AUXILIARIES.contains(helper)) {
            return of(words, before, at, to, frames, Mood.FINITE);
        }
        return isNounPlace(words, at, before, forms) ? Optional.empty() : of(words, at, at, to, frames, Mood.FINITE);
    }

    private static int beforeAdverbs(ClauseWords words, int at) {
        int before = at - 1;
        while (before >= 0 && words.isAdverb(before) && at - before <= MOST_ADVERBS) {
            before--;
        }
        return before;
    }

    /** "the report", "his claims", "of support": there it is no verb. */
    private static boolean isNounPlace(ClauseWords words, int at, int before, Set<Form> forms) {
        String previous = words.lower(at - 1);
        if (ClauseWords.DETERMINERS.contains(previous) && !SUBJECTS_OF_THEIR_OWN.contains(previous) || words.isPossessive(at - 1) || ClauseWords.PREPOSITIONS.contains(previous)) {
            return true;
        }
        if (forms.contains(Form.S) && isPluralNoun(words, at)) {
            return true;
        }
        boolean plainBase = forms.contains(Form.BASE) && !forms.contains(Form.PAST);
        if (plainBase) {
            String subject = words.lower(before);
            boolean plural = subject.endsWith("s") && !subject.endsWith("ss") || PLURALS.contains(subject);
            return !plural || words.isPossessive(before);
        }
        return false;
    }

    /** "swing states", "two votes": such forms are verbs only before what a verb takes, and not after a plural or number. */
    private static boolean isPluralNoun(ClauseWords words, int at) {
        String previous = words.lower(at - 1);
        String next = words.lower(at + 1);
        return PLURAL_NOUNS.contains(words.lower(at)) && (words.isCapitalised(at) && at > 0 || PLURALS.contains(previous)
                || !previous.isEmpty() && Character.isDigit(previous.charAt(0)) || !(ClauseWords.DETERMINERS.contains(next) || ClauseWords.PRONOUNS.contains(next) || next.equals("to")
                        || words.isQuotation(at + 1) || words.isCapitalised(at + 1) || words.isMark(at + 1, ":,")));
    }

    private static Optional<AttributionCue> of(ClauseWords words, int from, int at, int to, Set<Frame> frames, Mood mood) {
        int start = from;
        while (start > 0 && (ClauseWords.AUXILIARIES.contains(words.lower(start - 1)) || words.isAdverb(start - 1)
                && !Lexicon.CALENDAR.contains(words.lower(start - 1)))) {
            start--;
        }
        return Optional.of(new AttributionCue(start, at, to, frames, mood));
    }
}

package org.adduce.extraction.attribution;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.extraction.attribution.AttributingVerbs.Entry;
import org.adduce.extraction.attribution.AttributingVerbs.Form;
import org.adduce.extraction.attribution.AttributingVerbs.Frame;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.WordRange;

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

    private static final Set<String> PASSIVE = Lexicon.words("being get gets got getting");
    private static final int MOST_ADVERBS = 3;

    boolean admits(Frame frame) {
        return frames.contains(frame);
    }

    boolean takesStatement() {
        return admits(Frame.CLAUSE) || admits(Frame.TOLD);
    }

    boolean takesInfinitive() {
        return admits(Frame.TO) || admits(Frame.TOLD) || admits(Frame.OBJECTTO);
    }

    WordRange stretch() {
        return new WordRange(from, to);
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

    private static Optional<AttributionCue> used(
            ClauseWords words, int at, int to, Set<Form> forms, Set<Frame> frames) {
        int before = beforeAdverbs(words, at);
        String helper = words.lower(before);
        boolean be = ClauseWords.BE.contains(helper) || PASSIVE.contains(helper);
        if (forms.contains(Form.ING)) {
            if (be) {
                return of(words, before, at, to, frames, Mood.FINITE);
            }
            return ClauseWords.DETERMINERS.contains(helper) || words.isPossessive(before) && before == at - 1
                    ? Optional.empty()
                    : of(words, at, at, to, frames, Mood.ING);
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
        return NounPlace.is(words, at, before, forms) ? Optional.empty() : of(words, at, at, to, frames, Mood.FINITE);
    }

    private static int beforeAdverbs(ClauseWords words, int at) {
        int before = at - 1;
        while (before >= 0 && words.isAdverb(before) && at - before <= MOST_ADVERBS) {
            before--;
        }
        return before;
    }

    private static Optional<AttributionCue> of(
            ClauseWords words, int from, int at, int to, Set<Frame> frames, Mood mood) {
        int start = from;
        while (start > 0
                && (ClauseWords.AUXILIARIES.contains(words.lower(start - 1))
                        || words.isAdverb(start - 1) && !Lexicon.CALENDAR.contains(words.lower(start - 1)))) {
            start--;
        }
        return Optional.of(new AttributionCue(start, at, to, frames, mood));
    }
}

package org.adduce.extraction.attribution;

import java.util.Set;
import org.adduce.extraction.text.Lexicon;

/** Steps over what may stand between a verb of speech and what is said: time, place, occasion, and who is told. */
final class Circumstances {

    private static final Set<String> PREPOSITIONS =
            Lexicon.words("in on at during to last this after of through via from before");
    private static final Set<String> OCCASIONS = Set.of("in", "on", "at", "during");
    private static final Set<String> TIMES =
            Lexicon.words("late last this next week month year morning night afternoon evening");
    private static final Set<String> PASSING =
            Lexicon.words("today yesterday tonight again later earlier recently too then afterward");
    private static final int LONGEST_OCCASION = 14;
    private static final int LONGEST_HEARER = 16;

    private final ClauseWords words;

    Circumstances(ClauseWords words) {
        this.words = words;
    }

    /** The first word after a cue that is about what is said. */
    int after(AttributionCue cue) {
        int at = cue.to();
        int before;
        do {
            before = at;
            while (isPassing(at) || words.isMark(at, ":") || at > cue.to() && TIMES.contains(words.lower(at))) {
                at++;
            }
            if (words.isMark(at, ",")
                    && (words.isQuotation(at + 1) || ClauseWords.OPENERS.contains(words.lower(at + 1)))) {
                at++;
            }
            int after = words.lower(at).equals("to") && cue.takesInfinitive() ? at : afterOccasion(at);
            if (isContent(after) && !isTitle(after)
                    || words.isMark(after, ":")
                    || words.endsClause(after)
                    || Lexicon.CALENDAR.contains(words.lower(after - 1))) {
                at = after;
            }
        } while (at > before);
        return cue.admits(AttributingVerbs.Frame.TOLD) ? afterHearer(at) : at;
    }

    /** Adverbs of time and manner; others belong to what is said. */
    private boolean isPassing(int at) {
        return PASSING.contains(words.lower(at))
                || Lexicon.CALENDAR.contains(words.lower(at))
                || words.isAdverb(at) && (words.lower(at).endsWith("ly") || isContent(at + 1));
    }

    /** "on Radio North's “Morning Show”". */
    private boolean isTitle(int at) {
        return words.isQuotation(at)
                && (words.isPossessive(at - 1) || ClauseWords.DETERMINERS.contains(words.lower(at - 1)));
    }

    private boolean isContent(int at) {
        return words.lower(at).equals("that")
                || words.isQuotation(at)
                || words.isMark(at, ",") && words.isQuotation(at + 1);
    }

    /** After "in a statement to reporters"; the same place where no such phrase begins there. */
    private int afterOccasion(int at) {
        if (!PREPOSITIONS.contains(words.lower(at))) {
            return at;
        }
        if (words.lower(at).equals("on") && Lexicon.CALENDAR.contains(words.lower(at + 1))) {
            return at + 2;
        }
        int end = at + 1;
        while (end < at + LONGEST_OCCASION
                && (words.isWord(end) || words.isQuotation(end) && words.isWord(end + 1))
                && !words.lower(end).equals("that")
                && !words.isFiniteVerb(end)) {
            end++;
        }
        return end;
    }

    /** After the one who is told: "reporters", "the committee", "Fox News". */
    private int afterHearer(int from) {
        if (words.isQuotation(from)
                || ClauseWords.OPENERS.contains(words.lower(from))
                || words.endsClause(from)
                || words.lower(from).equals("to")) {
            return from;
        }
        if (ClauseWords.OBJECT_PRONOUNS.contains(words.lower(from))
                || words.lower(from).equals("reporters")) {
            return afterTimes(from + 1);
        }
        int at = from + 1;
        while (at < from + LONGEST_HEARER && goesOn(at)) {
            at++;
        }
        return afterTimes(at);
    }

    private boolean goesOn(int at) {
        String word = words.lower(at);
        if (!words.isWord(at)
                || ClauseWords.OPENERS.contains(word)
                || words.isFiniteVerb(at)
                || word.equals("to")
                || ClauseWords.PRONOUNS.contains(word)) {
            return false;
        }
        if (joins(at - 1)) {
            return true;
        }
        boolean endsName = words.isCapitalised(at - 1) && !words.isCapitalised(at) && !joins(at);
        return !ClauseWords.DETERMINERS.contains(word) && !endsName;
    }

    private boolean joins(int at) {
        return ClauseWords.PREPOSITIONS.contains(words.lower(at))
                || words.lower(at).equals("and")
                || words.isPossessive(at);
    }

    private int afterTimes(int from) {
        int at = from;
        while (isPassing(at)
                || words.isMark(at, ":")
                || words.isMark(at, ",") && words.isQuotation(at + 1)
                || TIMES.contains(words.lower(at))) {
            at++;
        }
        int after = OCCASIONS.contains(words.lower(at)) ? afterOccasion(at) : at;
        return words.lower(after).equals("that")
                        || words.isQuotation(after)
                        || Lexicon.CALENDAR.contains(words.lower(after - 1))
                ? after
                : at;
    }
}

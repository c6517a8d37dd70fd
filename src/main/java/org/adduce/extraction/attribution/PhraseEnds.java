package org.adduce.extraction.attribution;

import java.util.Set;
import org.adduce.extraction.text.Lexicon;

/** Where phrases end that name what is talked about, before the circumstances in which it was. */
final class PhraseEnds {

    private static final Set<String> CIRCUMSTANCES = Lexicon.words("""
            during as after before when while because since until if although though despite amid that through via so unless whether
            but even following""");
    private static final Set<String> OCCASIONS = Lexicon.words("""
            interview interviews statement statements speech speeches rally rallies debate debates tweet tweets post posts letter
            conference briefing event events hearing appearance appearances remarks meeting meetings forum email emails column op-ed
            report memo video ad ads twitter facebook television tv radio week weeks month months year years days hours podcast
            essay article editorial fundraiser campaign trail court book address testimony convention stage""");
    private static final Set<String> TAKEN_FOR = Lexicon.words("a an one being part evidence proof");
    private static final Set<String> PLACES = Set.of("in", "on", "at");
    private static final int LONGEST = 8;
    private static final int LONGEST_OCCASION = 4;

    private final ClauseWords words;

    PhraseEnds(ClauseWords words) {
        this.words = words;
    }

    /** The end of "the new law" in "criticized the new law during a visit". */
    int object(int from) {
        int at = from;
        while (at < words.size() && !words.endsWithSentence(at) && !(at > from && endsAt(at))) {
            at++;
        }
        return words.withoutMarks(from, at);
    }

    /** The end of "him as somebody who never listens": here a clause may follow "as". */
    int named(int from) {
        int end = object(from);
        return words.lower(end).equals("as") ? object(end + 1) : end;
    }

    private boolean endsAt(int at) {
        if (words.lower(at).equals("as") && isComparison(at + 1)) {
            return false;
        }
        return words.isMark(at, ",;:)")
                || words.isDash(at)
                || CIRCUMSTANCES.contains(words.lower(at))
                || isOccasion(at)
                || isNewClause(at);
    }

    /** "as a victory", "as “provocative”": what something is taken for, not when it was. */
    private boolean isComparison(int from) {
        int end = from;
        while (words.isWord(end) && end < from + LONGEST) {
            end++;
        }
        return words.isQuotation(from)
                || TAKEN_FOR.contains(words.lower(from))
                || end > from && !ClauseWords.PRONOUNS.contains(words.lower(from)) && !words.hasFiniteVerb(from, end);
    }

    /** "on Monday", "in a television interview", "by saying": when, where and how it was talked about. */
    private boolean isOccasion(int at) {
        if (words.lower(at).equals("by")) {
            return words.lower(at + 1).endsWith("ing");
        }
        boolean occasion = false;
        for (int i = at + 1;
                PLACES.contains(words.lower(at))
                        && i <= at + LONGEST_OCCASION
                        && words.isWord(i)
                        && !ClauseWords.PREPOSITIONS.contains(words.lower(i));
                i++) {
            occasion |= OCCASIONS.contains(words.lower(i))
                    || Lexicon.CALENDAR.contains(words.lower(i))
                    || isYear(words.lower(i));
        }
        return occasion;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }

    private boolean isNewClause(int at) {
        return (words.lower(at).equals("and") || words.lower(at).equals("or"))
                && (words.isFiniteVerb(at + 1) || words.cue(at + 1).isPresent());
    }
}

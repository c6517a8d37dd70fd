package org.adduce.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A run of capitalised words, parted into what describes and what names: in "Ukrainian President Volodymyr Zelensky" the
 * first two describe, in "Poland's Sikorski" the first.
 *
 * @param descriptors lower case; roles, nationality, organisation
 * @param words the name proper; empty when the run is a title alone
 */
record Name(Set<String> descriptors, List<Word> words) {

    private static final int LONGEST = 8;
    /** Among the descriptors of what is called "the union …" or "the company …". */
    private static final String ORGANISATION = "organisation";

    /** Every name among the words of one sentence, in order. */
    static List<Name> in(List<Word> sentence) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = runEnd(sentence, at);
            if (end > at) {
                names.add(parted(sentence, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return names;
    }

    /** The end of the run that begins at this word; the same index when none does. */
    static int runEnd(List<Word> words, int from) {
        if (!begins(words, from)) {
            return from;
        }
        int end = from + 1;
        while (end < words.size() && end - from < LONGEST) {
            Word word = words.get(end);
            if (!isParticle(word) && (!word.isCapitalised() || isCalendar(word))) {
                break;
            }
            end++;
        }
        while (isParticle(words.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isParticle(Word word) {
        return Lexicon.PARTICLES.contains(word.text());
    }

    private static boolean begins(List<Word> words, int at) {
        Word word = words.get(at);
        boolean opensSentence = at == 0 || !words.get(at - 1).isWord();
        return word.isCapitalised() && !isCalendar(word) && !word.text().equals("I")
                && !(opensSentence && Lexicon.SENTENCE_OPENERS.contains(word.lower()))
                && !(opensSentence && Lexicon.PREPOSITIONS.contains(word.lower()));
    }

    private static boolean isCalendar(Word word) {
        return Lexicon.CALENDAR.contains(word.lower());
    }

    /** The run from one index to the other; a role in small letters directly before it ("spokesman") describes too. */
    static Name parted(List<Word> words, int from, int end) {
        int nameFrom = from;
        for (int i = from; i < end; i++) {
            boolean describes = Lexicon.TITLES.contains(words.get(i).lower())
                    || i + 1 < end && (words.get(i).isPossessive() || isLeadingDemonym(words, i, nameFrom));
            nameFrom = describes ? i + 1 : nameFrom;
        }
        Set<String> descriptors = new HashSet<>();
        for (int i = from; i < nameFrom; i++) {
            descriptors.add(bare(words.get(i)));
        }
        for (int i = from - 1; i >= 0 && i >= from - 3 && words.get(i).isWord() && describesBefore(words, i, from); i--) {
            descriptors.add(bare(words.get(i)));
        }
        if (from > 0 && Lexicon.ORGANISATION_WORDS.contains(words.get(from - 1).text())) {
            descriptors.add(ORGANISATION);
        }
        return new Name(descriptors, words.subList(nameFrom, end));
    }

    private static boolean isLeadingDemonym(List<Word> words, int at, int nameFrom) {
        return at == nameFrom && Lexicon.DEMONYMS.contains(words.get(at).lower())
                && !Lexicon.ORGANISATION_WORDS.contains(words.get(at + 1).lower());
    }

    private static boolean describesBefore(List<Word> words, int at, int from) {
        return Lexicon.ROLES.contains(words.get(from - 1).lower()) && !Lexicon.DETERMINERS.contains(words.get(at).lower());
    }

    private static String bare(Word word) {
        String lower = word.lower();
        return Lexicon.normal(word.isPossessive() ? lower.substring(0, lower.length() - 2) : lower);
    }

    String textIn(String text) {
        String name = words.isEmpty() ? "" : text.substring(words.get(0).start(), last().end());
        if (!name.isEmpty() && last().isPossessive()) {
            return name.substring(0, name.length() - (name.endsWith("s'") || name.endsWith("s’") ? 1 : 2));
        }
        return name;
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    /** "French" and "Western" say where something comes from and name nobody. */
    boolean isOnlyDemonym() {
        return words.size() == 1 && Lexicon.DEMONYMS.contains(words.get(0).lower());
    }

    /** Whether it is nothing but a first name, and one that means nothing else. */
    boolean isFirstName() {
        return words.size() == 1 && !words.get(0).isPossessive() && !Lexicon.FIRST_NAMES_AND_MORE.contains(words.get(0).lower())
                && Gender.of(words.get(0).text(), Set.of()) != Gender.UNKNOWN;
    }

    /** Whether a person may be called so: two to five words, none that only organisations and places have. */
    boolean looksLikePerson() {
        return words.size() >= 2 && words.size() <= 5 && !descriptors.contains(ORGANISATION)
                && !words.stream().allMatch(word -> word.text().equals(word.text().toUpperCase(Locale.ROOT)))
                && !isParticle(words.get(0)) && !Lexicon.NOT_FIRST_NAMES.contains(words.get(0).lower())
                && words.stream().noneMatch(word -> Lexicon.ORGANISATION_WORDS.contains(bare(word))
                        || Lexicon.DEMONYMS.contains(bare(word)));
    }
}

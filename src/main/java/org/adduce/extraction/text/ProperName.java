package org.adduce.extraction.text;

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
public record ProperName(Set<String> descriptors, List<Token> words) {

    private static final int LONGEST = 8;
    /** Among the descriptors of what is called "the union …" or "the company …". */
    private static final String ORGANISATION = "organisation";

    /** Every name among the words of one sentence, in order. */
    public static List<ProperName> in(List<Token> sentence) {
        List<ProperName> names = new ArrayList<>();
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
    public static int runEnd(List<Token> words, int from) {
        if (!begins(words, from)) {
            return from;
        }
        int end = from + 1;
        while (end < words.size() && end - from < LONGEST) {
            Token token = words.get(end);
            if (!isParticle(token) && (!token.isCapitalised() || isCalendar(token))) {
                break;
            }
            end++;
        }
        while (isParticle(words.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isParticle(Token token) {
        return Lexicon.PARTICLES.contains(token.text());
    }

    private static boolean begins(List<Token> words, int at) {
        Token token = words.get(at);
        boolean opensSentence = at == 0 || !words.get(at - 1).isWord();
        return token.isCapitalised()
                && !isCalendar(token)
                && !token.text().equals("I")
                && !(opensSentence && Lexicon.SENTENCE_OPENERS.contains(token.lower()))
                && !(opensSentence && Lexicon.PREPOSITIONS.contains(token.lower()));
    }

    private static boolean isCalendar(Token token) {
        return Lexicon.CALENDAR.contains(token.lower());
    }

    /** The run from one index to the other; a role in small letters directly before it ("spokesman") describes too. */
    public static ProperName parted(List<Token> words, int from, int end) {
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
        for (int i = from - 1;
                i >= 0 && i >= from - 3 && words.get(i).isWord() && describesBefore(words, i, from);
                i--) {
            descriptors.add(bare(words.get(i)));
        }
        if (from > 0 && Lexicon.ORGANISATION_WORDS.contains(words.get(from - 1).text())) {
            descriptors.add(ORGANISATION);
        }
        return new ProperName(descriptors, words.subList(nameFrom, end));
    }

    private static boolean isLeadingDemonym(List<Token> words, int at, int nameFrom) {
        return at == nameFrom
                && Lexicon.DEMONYMS.contains(words.get(at).lower())
                && !Lexicon.ORGANISATION_WORDS.contains(words.get(at + 1).lower());
    }

    private static boolean describesBefore(List<Token> words, int at, int from) {
        return Lexicon.ROLES.contains(words.get(from - 1).lower())
                && !Lexicon.DETERMINERS.contains(words.get(at).lower());
    }

    private static String bare(Token token) {
        String lower = token.lower();
        return Lexicon.normal(token.isPossessive() ? lower.substring(0, lower.length() - 2) : lower);
    }

    public String textIn(String text) {
        String name = words.isEmpty() ? "" : text.substring(words.get(0).start(), last().end());
        if (!name.isEmpty() && last().isPossessive()) {
            return name.substring(0, name.length() - (name.endsWith("s'") || name.endsWith("s’") ? 1 : 2));
        }
        return name;
    }

    public Token last() {
        return words.get(words.size() - 1);
    }

    /** "French" and "Western" say where something comes from and name nobody. */
    public boolean isOnlyDemonym() {
        return words.size() == 1 && Lexicon.DEMONYMS.contains(words.get(0).lower());
    }

    /** Whether it is nothing but a first name, and one that means nothing else. */
    public boolean isFirstName() {
        return words.size() == 1
                && !words.get(0).isPossessive()
                && !Lexicon.FIRST_NAMES_AND_MORE.contains(words.get(0).lower())
                && Gender.of(words.get(0).text(), Set.of()) != Gender.UNKNOWN;
    }

    /** Whether a person may be called so: two to five words, none that only organisations and places have. */
    public boolean looksLikePerson() {
        return words.size() >= 2
                && words.size() <= 5
                && !descriptors.contains(ORGANISATION)
                && !words.stream()
                        .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)))
                && !isParticle(words.get(0))
                && !Lexicon.NOT_FIRST_NAMES.contains(words.get(0).lower())
                && words.stream()
                        .noneMatch(token -> Lexicon.ORGANISATION_WORDS.contains(bare(token))
                                || Lexicon.DEMONYMS.contains(bare(token)));
    }
}

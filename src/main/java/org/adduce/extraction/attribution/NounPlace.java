package org.adduce.extraction.attribution;

import java.util.Set;
import org.adduce.extraction.attribution.AttributingVerbs.Form;
import org.adduce.extraction.text.Lexicon;

/** Tells where a word that may be a verb or a noun is a noun: "the report", "his claims", "of support", "swing states". */
final class NounPlace {

    private static final Set<String> SUBJECTS_OF_THEIR_OWN = Lexicon.words("""
            this that both all some many most few one two three several other more""");
    private static final Set<String> PLURALS = Lexicon.words("""
            i we you they who people that percent many some most all men women few and or police""");
    private static final Set<String> PLURAL_NOUNS = Lexicon.words("""
            states claims plans reports votes calls rates views hopes fears offers demands texts emails posts attacks names terms
            charges pledges threats estimates challenges concerns requests questions comments complaints tweets notes signs signals
            doubts faults labels brands debates credits answers wishes desires lists hints risks rules""");

    private NounPlace() {}

    /** @param before the last word before the verb that is no adverb */
    static boolean is(ClauseWords words, int at, int before, Set<Form> forms) {
        String previous = words.lower(at - 1);
        if (ClauseWords.DETERMINERS.contains(previous) && !SUBJECTS_OF_THEIR_OWN.contains(previous)
                || words.isPossessive(at - 1)
                || ClauseWords.PREPOSITIONS.contains(previous)) {
            return true;
        }
        if (forms.contains(Form.S) && isPluralNoun(words, at)) {
            return true;
        }
        boolean plainBase = forms.contains(Form.BASE) && !forms.contains(Form.PAST);
        return plainBase && (!isPlural(words.lower(before)) || words.isPossessive(before));
    }

    /** Such forms are verbs only before what a verb takes, and not after a plural or a number. */
    private static boolean isPluralNoun(ClauseWords words, int at) {
        if (!PLURAL_NOUNS.contains(words.lower(at))) {
            return false;
        }
        String previous = words.lower(at - 1);
        boolean counted = PLURALS.contains(previous) || !previous.isEmpty() && Character.isDigit(previous.charAt(0));
        return counted || words.isCapitalised(at) && at > 0 || !isTaken(words, at + 1);
    }

    private static boolean isTaken(ClauseWords words, int next) {
        String word = words.lower(next);
        return ClauseWords.DETERMINERS.contains(word)
                || ClauseWords.PRONOUNS.contains(word)
                || word.equals("to")
                || words.isQuotation(next)
                || words.isCapitalised(next)
                || words.isMark(next, ":,");
    }

    private static boolean isPlural(String subject) {
        return subject.endsWith("s") && !subject.endsWith("ss") || PLURALS.contains(subject);
    }
}

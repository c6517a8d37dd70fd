package org.adduce.extraction.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.ProperName;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who does something in a clause: a name, words that describe somebody, or a pronoun.
 *
 * @param names more than one in "Germany and Poland"
 * @param description lower case; roles and what narrows them down
 * @param pronoun in lower case, without what is contracted with it; null where the subject is none
 * @param organisation the name in "a spokesman for the Interior Ministry", who speaks for it
 * @param mention where its words stand
 */
record GrammaticalSubject(
        List<ProperName> names,
        Set<String> description,
        @Nullable String pronoun,
        @Nullable ProperName organisation,
        Span mention) {

    int at() {
        return mention.start();
    }

    GrammaticalSubject mentionedAt(Span place) {
        return new GrammaticalSubject(names, description, pronoun, organisation, place);
    }

    /** Reads a subject from the words of one noun phrase; empty when there are none. */
    static Optional<GrammaticalSubject> of(List<Token> sentence, int from, int to) {
        int start = from;
        while (start < to && Lexicon.DETERMINERS.contains(sentence.get(start).lower())) {
            start++;
        }
        if (start >= to) {
            return Optional.empty();
        }
        Span mention = new Span(sentence.get(from).start(), sentence.get(to - 1).end());
        if (isPronoun(sentence.get(start))) {
            return Optional.of(
                    new GrammaticalSubject(List.of(), Set.of(), pronoun(sentence.get(start)), null, mention));
        }
        int headEnd = start;
        while (headEnd < to
                && !Lexicon.PREPOSITIONS.contains(sentence.get(headEnd).lower())) {
            headEnd++;
        }
        List<ProperName> names = namesEndingAt(sentence, start, headEnd);
        if (!names.isEmpty()) {
            return Optional.of(new GrammaticalSubject(names, Set.of(), null, null, mention));
        }
        return Optional.of(described(sentence, start, headEnd, to, mention));
    }

    static boolean isPronoun(Token token) {
        return token.isWord() && Lexicon.PRONOUNS.contains(pronoun(token));
    }

    /** "he" of "he'd". */
    private static String pronoun(Token token) {
        String lower = token.lower().replace('’', '\'');
        int apostrophe = lower.indexOf('\'');
        return apostrophe < 0 ? lower : lower.substring(0, apostrophe);
    }

    private static GrammaticalSubject described(List<Token> sentence, int from, int headEnd, int to, Span mention) {
        if (headEnd == from || !Lexicon.ROLES.contains(sentence.get(headEnd - 1).lower())) {
            return new GrammaticalSubject(List.of(), Set.of(), null, null, mention);
        }
        Set<String> description = new HashSet<>();
        sentence.subList(from, headEnd).forEach(token -> description.add(token.lower()));
        ProperName organisation = null;
        for (int i = headEnd; i < to; i++) {
            int end = Math.min(ProperName.runEnd(sentence, i), to);
            if (end > i) {
                organisation = new ProperName(Set.of(), sentence.subList(i, end));
                organisation.words().forEach(token -> description.add(token.lower()));
                break;
            }
        }
        return new GrammaticalSubject(List.of(), description, null, organisation, mention);
    }

    /** The names with which the phrase ends, joined by "and" where there are two. */
    private static List<ProperName> namesEndingAt(List<Token> sentence, int from, int to) {
        List<ProperName> names = new ArrayList<>();
        int end = to;
        while (end > from) {
            int start = end;
            while (start > from
                    && (sentence.get(start - 1).isCapitalised()
                            || start < end
                                    && Lexicon.PARTICLES.contains(
                                            sentence.get(start - 1).text()))) {
                start--;
            }
            if (start == end || namesNobody(sentence, start, end)) {
                break;
            }
            ProperName properName = ProperName.parted(sentence, start, end);
            if (properName.words().isEmpty()) {
                break;
            }
            names.add(0, properName);
            end = start - 1;
            if (end <= from || !sentence.get(end).lower().equals("and")) {
                break;
            }
        }
        return names;
    }

    private static boolean namesNobody(List<Token> sentence, int start, int end) {
        Token only = sentence.get(start);
        return end - start == 1
                && (Lexicon.NOBODY.contains(only.lower())
                        || Lexicon.DEMONYMS.contains(only.lower())
                        || Lexicon.CALENDAR.contains(only.lower())
                        || Lexicon.SENTENCE_OPENERS.contains(only.lower()));
    }
}

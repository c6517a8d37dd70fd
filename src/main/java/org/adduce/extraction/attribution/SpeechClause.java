package org.adduce.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.Token;

/**
 * The part of a sentence that says who speaks: "… told reporters", "added German Defense Minister …", "according to …".
 *
 * @param subject empty when the sentence names nobody
 * @param cue the verb, "according", or the word before a colon that a quotation follows
 * @param implied whether the speaker is whoever the sentence is about: "…, saying he …", "Scholz was blunt: …"
 */
record SpeechClause(Optional<GrammaticalSubject> subject, Token cue, boolean implied) {

    /** How far the comma before a parenthesis is looked for; keeps sentences without end from costing more than their length. */
    private static final int REACH = 40;

    /** The speech clause of a sentence, preferring one that names its speaker; empty when nobody speaks in it. */
    static Optional<SpeechClause> in(List<Token> sentence) {
        Optional<SpeechClause> first = Optional.empty();
        boolean quotes = sentence.stream().anyMatch(Token::isQuotation);
        for (int i = 0; i < sentence.size(); i++) {
            Optional<SpeechClause> clause = at(sentence, i, quotes);
            if (clause.isPresent()
                    && (clause.get().subject().isPresent() || clause.get().implied())) {
                return clause;
            }
            first = first.isPresent() ? first : clause;
        }
        return first;
    }

    private static Optional<SpeechClause> at(List<Token> sentence, int at, boolean quotes) {
        Token token = sentence.get(at);
        if (!token.isWord()) {
            return Optional.empty();
        }
        String lower = token.lower();
        if (lower.equals("according")
                && at + 2 < sentence.size()
                && sentence.get(at + 1).lower().equals("to")) {
            return Optional.of(new SpeechClause(new SubjectPhrase(sentence, 0).after(at + 2), token, false));
        }
        if (Lexicon.SPEECH_PARTICIPLES.contains(lower)
                && at > 0
                && (sentence.get(at - 1).isMark(",") || sentence.get(at - 1).isQuotation())) {
            return Optional.of(new SpeechClause(Optional.empty(), token, true));
        }
        if (at + 2 < sentence.size()
                && sentence.get(at + 1).isMark(":")
                && sentence.get(at + 2).isQuotation()
                && !Lexicon.SPEECH_VERBS.contains(lower)) {
            return Optional.of(new SpeechClause(Optional.empty(), token, true));
        }
        if (!isSpeechVerb(sentence, at, quotes) || isPassiveOrDenied(sentence, at)) {
            return Optional.empty();
        }
        SubjectPhrase phrase = new SubjectPhrase(sentence, 0);
        return Optional.of(
                new SpeechClause(isInverted(sentence, at) ? phrase.after(at + 1) : phrase.before(at), token, false));
    }

    private static boolean isSpeechVerb(List<Token> sentence, int at, boolean quotes) {
        String lower = sentence.get(at).lower();
        boolean beforeThat =
                at + 1 < sentence.size() && sentence.get(at + 1).lower().equals("that");
        return Lexicon.SPEECH_VERBS.contains(lower)
                || (quotes || beforeThat) && Lexicon.SPEECH_VERBS_BESIDE_QUOTATIONS.contains(lower);
    }

    private static boolean isPassiveOrDenied(List<Token> sentence, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 2 && sentence.get(i).isWord(); i--) {
            if (Lexicon.PASSIVE.contains(sentence.get(i).lower().replace('’', '\''))) {
                return true;
            }
        }
        return at > 0 && Lexicon.DETERMINERS.contains(sentence.get(at - 1).lower());
    }

    /** Whether the verb stands before its subject, directly after a quotation or the one comma before it: "…," said Scholz. */
    private static boolean isInverted(List<Token> sentence, int at) {
        boolean opens = at == 0
                || sentence.get(at - 1).isQuotation()
                || sentence.get(at - 1).isMark(",") && !closesParenthesis(sentence, at - 1);
        return opens
                && at + 1 < sentence.size()
                && sentence.get(at + 1).isWord()
                && (sentence.get(at + 1).isCapitalised()
                        || Lexicon.DETERMINERS.contains(sentence.get(at + 1).lower())
                        || Lexicon.ROLES.contains(sentence.get(at + 1).lower())
                        || Lexicon.PRONOUNS.contains(sentence.get(at + 1).lower())
                        || at > 0 && sentence.get(at - 1).isQuotation() && isNamedWithin(sentence, at + 2, at + 4));
    }

    private static boolean isNamedWithin(List<Token> sentence, int from, int to) {
        return from < sentence.size()
                && sentence.subList(from, Math.min(to, sentence.size())).stream()
                        .anyMatch(Token::isCapitalised);
    }

    private static boolean closesParenthesis(List<Token> sentence, int comma) {
        for (int i = comma - 1;
                i > Math.max(0, comma - REACH) && !sentence.get(i).isQuotation();
                i--) {
            if (sentence.get(i).isMark(",")) {
                return true;
            }
        }
        return false;
    }
}

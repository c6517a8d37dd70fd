package org.adduce.extraction.attribution;

import java.util.List;
import java.util.Optional;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.Token;

/**
 * Finds who says one quotation by the words around it: the clause after it ("…," said Smith), the nearest verb of speech
 * before it (Smith said "…", calling it "…"), or one at the sentence's end ("…" about Iran, Smith said).
 */
final class QuotationClause {

    private static final int REACH_AFTER = 25;
    private static final int REACH_BEFORE = 60;
    private static final int ADJACENT = 3;
    private static final String OPEN_END = ",?!—–-…";

    private final List<Token> words;
    private final int at;
    private final boolean openEnd;

    private QuotationClause(List<Token> words, int at) {
        this.words = words;
        this.at = at;
        openEnd = OPEN_END.indexOf(lastCharacter(words.get(at).text())) >= 0
                || at + 1 < words.size() && words.get(at + 1).isMark(",");
    }

    /** @param at which of the words is the quotation */
    static Optional<SpeechClause> of(List<Token> words, int at) {
        return new QuotationClause(words, at).find();
    }

    private Optional<SpeechClause> find() {
        Optional<SpeechClause> after = after();
        boolean goesOn = Character.isLowerCase(firstCharacter(words.get(at).text()));
        if (after.isPresent() && (openEnd || isDash(after.get().cue())) && !(goesOn && saysMore(after.get()))) {
            return after;
        }
        Optional<SpeechClause> before = before();
        if (before.isPresent() && (after.isEmpty() || isAdjacent(before.get()))) {
            return before;
        }
        return after.or(this::trailing);
    }

    /** Whether the verb has something else for its object: "…," he claimed they had never met. */
    private boolean saysMore(SpeechClause clause) {
        int next = at + 1;
        while (next < words.size() && words.get(next - 1) != clause.cue()) {
            next++;
        }
        if (next >= words.size() || !words.get(next).isWord()) {
            return false;
        }
        Token token = words.get(next);
        return token.lower().equals("that") || GrammaticalSubject.isPronoun(token);
    }

    private boolean isAdjacent(SpeechClause clause) {
        for (int i = at - 1; i >= 0 && i >= at - ADJACENT; i--) {
            if (words.get(i) == clause.cue()) {
                return true;
            }
        }
        return false;
    }

    private Optional<SpeechClause> after() {
        int from = at + 1 < words.size() && words.get(at + 1).isMark(",") ? at + 2 : at + 1;
        if (from == at + 1
                && from + 1 < words.size()
                && isDash(words.get(from))
                && words.get(from + 1).isCapitalised()) {
            return signature(from);
        }
        if (from >= words.size()
                || !words.get(from).isWord()
                || words.get(from).lower().endsWith("ing")) {
            return Optional.empty();
        }
        if (!words.get(from).isCapitalised()
                && ReportingVerbs.isFinite(words.get(from).lower())
                && startsPhrase(from + 1)) {
            return Optional.of(
                    new SpeechClause(new SubjectPhrase(words, from).after(from + 1), words.get(from), false));
        }
        String opening = words.get(from).lower();
        return Lexicon.PREPOSITIONS.contains(opening) || Lexicon.CONJUNCTIONS.contains(opening)
                ? Optional.empty()
                : subjectThenVerb(from);
    }

    /** "…" — Ada Stone, mayor. */
    private Optional<SpeechClause> signature(int dash) {
        return new SubjectPhrase(words, dash)
                .after(dash + 1)
                .filter(grammaticalSubject -> !grammaticalSubject.names().isEmpty())
                .map(grammaticalSubject -> new SpeechClause(Optional.of(grammaticalSubject), words.get(dash), false));
    }

    private static boolean isDash(Token token) {
        return token.isMark("—") || token.isMark("–") || token.isMark("―") || token.isMark("-");
    }

    private boolean startsPhrase(int i) {
        if (i >= words.size() || !words.get(i).isWord()) {
            return false;
        }
        String lower = words.get(i).lower();
        boolean named = openEnd
                && !Lexicon.PREPOSITIONS.contains(lower)
                && !Lexicon.CLAUSE_WORDS.contains(lower)
                && words.subList(i, Math.min(i + 6, words.size())).stream().anyMatch(Token::isCapitalised);
        return words.get(i).isCapitalised() && !Lexicon.CALENDAR.contains(lower)
                || Lexicon.DETERMINERS.contains(lower) && openEnd
                || Lexicon.ROLES.contains(lower)
                || GrammaticalSubject.isPronoun(words.get(i)) && openEnd
                || named;
    }

    private Optional<SpeechClause> subjectThenVerb(int from) {
        boolean parenthesis = false;
        int depth = 0;
        for (int i = from; i < words.size() && i < from + REACH_AFTER; i++) {
            Token token = words.get(i);
            if (!token.isWord()) {
                depth += token.isMark("(") ? 1 : token.isMark(")") ? -1 : 0;
                boolean nickname = token.isQuotation() && QuotedName.isAt(words, i);
                if (i == from || depth == 0 && !nickname && !token.isMark(",") && !token.isMark(")")) {
                    return Optional.empty();
                }
                parenthesis = true;
            } else if (i > from && isVerbAfter(from, i)) {
                return new SubjectPhrase(words, from)
                        .before(i)
                        .map(grammaticalSubject -> new SpeechClause(Optional.of(grammaticalSubject), token, false));
            } else if (!parenthesis
                    && Lexicon.CLAUSE_WORDS.contains(token.lower())
                    && !Lexicon.AUXILIARIES.contains(token.lower())
                    && !token.lower().equals("and")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Beside an open end every past tense after a subject reports: "…," Oliver barked. */
    private boolean isVerbAfter(int from, int i) {
        String lower = words.get(i).lower();
        if (words.get(i).isCapitalised()
                || Lexicon.DETERMINERS.contains(words.get(i - 1).lower())
                || words.get(i - 1).isPossessive()) {
            return false;
        }
        if (openEnd) {
            return ReportingVerbs.isFinite(lower)
                    || (lower.endsWith("ed") || Lexicon.GOING_ON.contains(lower))
                            && (words.get(i - 1).isCapitalised() || GrammaticalSubject.isPronoun(words.get(i - 1)));
        }
        return Lexicon.SPEECH_VERBS.contains(lower)
                || GrammaticalSubject.isPronoun(words.get(from)) && ReportingVerbs.isFinite(lower);
    }

    /** A clause behind a comma at the end of the sentence: "…, Smith said on Monday". */
    private Optional<SpeechClause> trailing() {
        for (int i = at + 1;
                i < words.size() && i < at + REACH_BEFORE && !words.get(i).isQuotation();
                i++) {
            if (words.get(i).isMark(",")
                    && i + 1 < words.size()
                    && words.get(i + 1).isWord()) {
                Optional<SpeechClause> clause = trailing(i + 1);
                if (clause.isPresent()) {
                    return clause;
                }
            }
            if (isAccordingTo(i)) {
                return accordingTo(i);
            }
        }
        return Optional.empty();
    }

    private Optional<SpeechClause> trailing(int from) {
        for (int i = from;
                i < words.size() && i < from + REACH_AFTER && words.get(i).isWord();
                i++) {
            Token token = words.get(i);
            if (Lexicon.SPEECH_VERBS.contains(token.lower())) {
                SubjectPhrase phrase = new SubjectPhrase(words, from);
                if (i == from && !startsPhrase(i + 1)) {
                    return Optional.empty();
                }
                return (i == from ? phrase.after(i + 1) : phrase.before(i))
                        .map(grammaticalSubject -> new SpeechClause(Optional.of(grammaticalSubject), token, false));
            }
            if (Lexicon.CLAUSE_WORDS.contains(token.lower())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<SpeechClause> before() {
        int first = sentenceStart();
        SubjectPhrase phrase = new SubjectPhrase(words, first);
        int implied = -1;
        Optional<SpeechClause> embedded = Optional.empty();
        if (at > first && words.get(at - 1).isMark(":")) {
            Optional<SpeechClause> named = namedBeforeColon(phrase, first);
            if (named.isPresent()) {
                return named;
            }
            implied = at - 1;
        }
        for (int i = at - 1; i >= first; i--) {
            Token token = words.get(i);
            if (isAccordingTo(i)) {
                return accordingTo(i);
            }
            if (isFiniteBefore(i, first) && !phrase.isCoordinated(i)) {
                Token cue = implied < 0 || words.get(implied).isMark(":") ? token : words.get(implied);
                Optional<SpeechClause> clause = phrase.before(i)
                        .map(grammaticalSubject -> new SpeechClause(Optional.of(grammaticalSubject), cue, false));
                if (clause.isPresent()
                        && !Lexicon.THINKING_VERBS.contains(token.lower())
                        && !isEmbedded(clause.get())) {
                    return clause;
                }
                embedded = embedded.or(() -> clause);
            } else if (implied < 0 && isImplied(i, first)) {
                implied = i;
                Optional<GrammaticalSubject> bearer = bearer(phrase, i);
                if (bearer.isPresent()) {
                    return Optional.of(new SpeechClause(bearer, token, false));
                }
            }
        }
        if (embedded.isPresent() || implied < 0) {
            return embedded.or(() -> possessor(first));
        }
        return Optional.of(new SpeechClause(phrase.ofSentence(implied), words.get(implied), true));
    }

    /** Whether the clause is part of what somebody says: "Smith said he called", "condemned what he called". */
    private boolean isEmbedded(SpeechClause clause) {
        GrammaticalSubject grammaticalSubject = clause.subject().orElseThrow();
        int i = at - 1;
        while (i > 0 && words.get(i).start() >= grammaticalSubject.mention().start()) {
            i--;
        }
        String before = words.get(i).lower();
        boolean nameless = grammaticalSubject.names().isEmpty()
                && grammaticalSubject.description().isEmpty();
        return before.equals("what") || nameless && (before.equals("that") || SubjectPhrase.isReporting(words, i));
    }

    /** "a statement saying", "hats reading": what stands directly before the participle bears the words. */
    private Optional<GrammaticalSubject> bearer(SubjectPhrase phrase, int participle) {
        if (participle == 0) {
            return Optional.empty();
        }
        Token before = words.get(participle - 1);
        boolean noun = ReportingVerbs.isParticiple(words.get(participle).lower())
                && before.isWord()
                && !before.lower().endsWith("ly")
                && !Lexicon.PREPOSITIONS.contains(before.lower())
                && !Lexicon.CLAUSE_WORDS.contains(before.lower())
                && !Lexicon.AUXILIARIES.contains(before.lower())
                && !GrammaticalSubject.isPronoun(before)
                && (before.isCapitalised() && participle > at - ADJACENT
                        || words.get(participle).lower().matches("reading|saying|stating"));
        return noun ? phrase.before(participle) : Optional.empty();
    }

    /** Smith's "…" remark. */
    private Optional<SpeechClause> possessor(int first) {
        boolean thing = at + 1 < words.size()
                && Lexicon.SPOKEN_THINGS.contains(words.get(at + 1).lower());
        if (!thing || at == first || !words.get(at - 1).isPossessive()) {
            return Optional.empty();
        }
        int start = at - 1;
        while (start > first && words.get(start - 1).isCapitalised()) {
            start--;
        }
        return GrammaticalSubject.of(words, start, at)
                .map(grammaticalSubject -> new SpeechClause(Optional.of(grammaticalSubject), words.get(at + 1), false));
    }

    /** "Polls agree - Carla Bell:" names who says what follows. */
    private Optional<SpeechClause> namedBeforeColon(SubjectPhrase phrase, int first) {
        return phrase.before(at - 1)
                .filter(grammaticalSubject ->
                        !grammaticalSubject.names().isEmpty() && phrase.begins(grammaticalSubject))
                .map(grammaticalSubject -> new SpeechClause(Optional.of(grammaticalSubject), words.get(at - 1), false));
    }

    private int sentenceStart() {
        int first = at;
        while (first > 0 && first > at - REACH_BEFORE && !isSentenceEnd(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isSentenceEnd(int i) {
        Token token = words.get(i);
        boolean ends = (token.isMark(".") || token.isMark("?") || token.isMark("!"))
                && (i + 1 == words.size()
                        || words.get(i + 1).isCapitalised()
                        || words.get(i + 1).isQuotation());
        boolean quotedEnd = token.isQuotation()
                && ".?!".indexOf(lastCharacter(token.text())) >= 0
                && i + 1 < words.size()
                && (words.get(i + 1).isCapitalised() || words.get(i + 1).isQuotation());
        return ends || quotedEnd;
    }

    private boolean isImplied(int i, int first) {
        Token token = words.get(i);
        String lower = token.lower();
        if (!token.isWord() || token.isCapitalised() && i > first) {
            return false;
        }
        boolean infinitive = i > first && words.get(i - 1).lower().equals("to");
        boolean verb = ReportingVerbs.isParticiple(lower)
                        && !Lexicon.DETERMINERS.contains(
                                i > first ? words.get(i - 1).lower() : "")
                || ReportingVerbs.isFinite(lower)
                        && i > first
                        && (infinitive
                                || Lexicon.CONJUNCTIONS.contains(
                                        words.get(i - 1).lower()));
        return verb && counts(i);
    }

    private boolean isFiniteBefore(int i, int first) {
        Token token = words.get(i);
        if (i == first || !SubjectPhrase.isReporting(words, i) || !counts(i)) {
            return false;
        }
        String before = words.get(i - 1).lower();
        return !Lexicon.DETERMINERS.contains(before)
                && !words.get(i - 1).isPossessive()
                && !before.equals("to")
                && (before.equals("who") || !Lexicon.PREPOSITIONS.contains(before));
    }

    private boolean counts(int i) {
        return i >= at - ADJACENT - 1
                || i + 1 < words.size() && words.get(i + 1).lower().equals("that")
                || !Lexicon.REPORTING_WHEN_ADJACENT.contains(words.get(i).lower());
    }

    private boolean isAccordingTo(int i) {
        return i + 2 < words.size()
                && words.get(i).lower().equals("according")
                && words.get(i + 1).lower().equals("to");
    }

    private Optional<SpeechClause> accordingTo(int i) {
        return Optional.of(new SpeechClause(new SubjectPhrase(words, i).after(i + 2), words.get(i), false));
    }

    private static char firstCharacter(String quotation) {
        return quotation.charAt(Math.min(1, quotation.length() - 1));
    }

    /** The last character before the closing mark. */
    private static char lastCharacter(String quotation) {
        int last = quotation.length() - 1;
        while (last > 0 && Characters.isClosing(quotation.charAt(last))) {
            last--;
        }
        return quotation.charAt(last);
    }
}

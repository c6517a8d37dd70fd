package org.adduce.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.ProperName;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.Token;

/** Finds the words before or after a verb that say who does what it tells. */
final class SubjectPhrase {

    /** How far a subject is looked for; keeps sentences without end from costing more than their length. */
    private static final int REACH = 40;

    private static final int LONGEST = 14;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private final List<Token> words;
    private final int first;

    /** @param first where the sentence begins, or what of it counts */
    SubjectPhrase(List<Token> words, int first) {
        this.words = words;
        this.first = first;
    }

    /** The subject of a verb that follows it: "Mayor Ada Stone, who came late, has also said". */
    Optional<GrammaticalSubject> before(int verb) {
        int furthest = Math.max(first, verb - REACH);
        int end = withoutBetween(verb, furthest);
        if (end == furthest || !words.get(end - 1).isWord()) {
            return Optional.empty();
        }
        if (RELATIVES.contains(words.get(end - 1).lower())) {
            return relative(end, furthest);
        }
        if (GrammaticalSubject.isPronoun(words.get(end - 1))) {
            return GrammaticalSubject.of(words, end - 1, end);
        }
        int start = start(end, furthest);
        if (start > furthest && start < end && GrammaticalSubject.isPronoun(words.get(start - 1))) {
            return GrammaticalSubject.of(words, start - 1, start);
        }
        return start == end ? Optional.empty() : withApposition(start, end);
    }

    /** "His deputy, Linda Moss," is Linda Moss. */
    private Optional<GrammaticalSubject> withApposition(int start, int end) {
        Optional<GrammaticalSubject> subject = GrammaticalSubject.of(words, start, end);
        if (subject.isEmpty()
                || !subject.get().names().isEmpty()
                || end + 1 >= words.size()
                || !words.get(end).isMark(",")) {
            return subject;
        }
        int nameEnd = ProperName.runEnd(words, end + 1);
        if (nameEnd == end + 1 || nameEnd < words.size() && words.get(nameEnd).isWord()) {
            return subject;
        }
        Span mention = new Span(words.get(start).start(), words.get(nameEnd - 1).end());
        return GrammaticalSubject.of(words, end + 1, nameEnd)
                .filter(named -> !named.names().isEmpty())
                .map(named -> named.mentionedAt(mention))
                .or(() -> subject);
    }

    /** The subject that follows its verb: said "Mayor Ada Stone". */
    Optional<GrammaticalSubject> after(int from) {
        if (from < words.size() && GrammaticalSubject.isPronoun(words.get(from))) {
            return GrammaticalSubject.of(words, from, from + 1);
        }
        int to = from;
        while (to < words.size() && to - from < LONGEST && words.get(to).isWord() && !(to > from && closes(to))) {
            int run = ProperName.runEnd(words, to);
            to = Math.max(run, to + 1);
            if (run > from && !isOnlyTitle(from, run) && !startsPossessive(run)) {
                break;
            }
        }
        return from < to ? withApposition(from, to) : Optional.empty();
    }

    /** What the sentence is about: its first noun phrase, past an opening such as "In late February,". */
    Optional<GrammaticalSubject> ofSentence(int before) {
        int at = afterOpening(before);
        if (at < before && GrammaticalSubject.isPronoun(words.get(at))) {
            return GrammaticalSubject.of(words, at, at + 1);
        }
        for (int i = at + 1; i < before && i < at + REACH; i++) {
            if (isVerb(i)) {
                Optional<GrammaticalSubject> subject = before(i);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return at < before && words.get(at).isWord() ? after(at) : Optional.empty();
    }

    /** Whether the verb shares its subject with the one before it: "Smith came and said". */
    boolean isCoordinated(int verb) {
        int end = withoutBetween(verb, Math.max(first, verb - REACH));
        return end > first && Lexicon.CONJUNCTIONS.contains(words.get(end - 1).lower());
    }

    /** Whether nothing stands before the subject in its part of the sentence. */
    boolean begins(GrammaticalSubject grammaticalSubject) {
        int at = first;
        while (at < words.size()
                && words.get(at).start() < grammaticalSubject.mention().start()) {
            at++;
        }
        return at == first || !words.get(at - 1).isWord();
    }

    private int afterOpening(int before) {
        int at = first;
        while (at < before && !words.get(at).isWord()) {
            at++;
        }
        if (at >= before || !isOpening(words.get(at).lower())) {
            return at;
        }
        int comma = at;
        while (comma < before && !words.get(comma).isMark(",")) {
            comma++;
        }
        return comma + 1 < before && words.get(comma + 1).isWord() ? comma + 1 : at + 1;
    }

    private static boolean isOpening(String lower) {
        return Lexicon.PREPOSITIONS.contains(lower) || Lexicon.CLAUSE_WORDS.contains(lower) || lower.endsWith("ing");
    }

    private Optional<GrammaticalSubject> relative(int end, int furthest) {
        int comma = end - 2;
        if (comma > furthest && words.get(comma).isMark(",")) {
            comma--;
        }
        int start = start(comma + 1, furthest);
        Span mention = new Span(
                words.get(Math.min(start, end - 1)).start(), words.get(end - 1).end());
        return GrammaticalSubject.of(words, start, comma + 1)
                .map(grammaticalSubject -> grammaticalSubject.mentionedAt(mention));
    }

    private int withoutBetween(int verb, int furthest) {
        int end = verb;
        while (end > furthest) {
            Token before = words.get(end - 1);
            if (before.isWord() && isBetween(before) && !GrammaticalSubject.isPronoun(before)) {
                end--;
            } else if (before.isMark(",") && parenthesisStart(end - 1, furthest) >= 0) {
                end = parenthesisStart(end - 1, furthest);
            } else if (before.isMark(")") && bracketStart(end - 1, furthest) < end - 1) {
                end = bracketStart(end - 1, furthest);
            } else {
                break;
            }
        }
        return end;
    }

    private int start(int end, int furthest) {
        int start = end;
        while (start > furthest
                && end - start < LONGEST
                && words.get(start - 1).isWord()
                && !isBoundary(start - 1, end)) {
            start--;
        }
        return withoutOpening(start, end);
    }

    private boolean isBoundary(int at, int end) {
        String lower = words.get(at).lower();
        if (lower.equals("and")
                && at > first
                && at + 1 < end
                && (words.get(at + 1).isCapitalised() && words.get(at - 1).isCapitalised()
                        || isNoun(at - 1) && isNoun(end - 1))) {
            return false;
        }
        return Lexicon.CLAUSE_WORDS.contains(lower) && !lower.equals("than")
                || GrammaticalSubject.isPronoun(words.get(at))
                || RELATIVES.contains(lower)
                || isVerb(at)
                || ReportingVerbs.isParticiple(lower);
    }

    private boolean isNoun(int at) {
        return words.get(at).lower().endsWith("s");
    }

    /** A verb by its form; plural nouns that look like one follow what verbs never follow. */
    private boolean isVerb(int at) {
        Token token = words.get(at);
        String lower = token.lower();
        if (token.isCapitalised() || !token.isWord()) {
            return false;
        }
        boolean nominal = at > first
                && words.get(at - 1).isWord()
                && (Lexicon.DETERMINERS.contains(words.get(at - 1).lower())
                        || words.get(at - 1).isPossessive());
        return Lexicon.AUXILIARIES.contains(lower) || !nominal && isReporting(words, at);
    }

    /** Whether the word reports in the place where it stands; "tweets" does so only right after somebody who may tweet. */
    static boolean isReporting(List<Token> words, int at) {
        Token token = words.get(at);
        if (!token.isWord() || token.isCapitalised() || !ReportingVerbs.isFinite(token.lower())) {
            return false;
        }
        if (at == 0 || !Lexicon.REPORTING_NOUNS.contains(token.lower())) {
            return true;
        }
        Token before = words.get(at - 1);
        return before.isCapitalised() && !before.isPossessive() && !Lexicon.DEMONYMS.contains(before.lower())
                || GrammaticalSubject.isPronoun(before)
                || before.isQuotation()
                || before.isMark(",")
                || RELATIVES.contains(before.lower())
                || Lexicon.ROLES.contains(before.lower())
                || before.lower().endsWith("ly")
                || Lexicon.AUXILIARIES.contains(before.lower())
                || before.lower().equals("to");
    }

    private static boolean isBetween(Token token) {
        String lower = token.lower();
        return Lexicon.BETWEEN_SUBJECT_AND_VERB.contains(lower)
                || Lexicon.AUXILIARIES.contains(lower)
                || lower.endsWith("ly") && !token.isCapitalised();
    }

    private boolean closes(int at) {
        Token token = words.get(at);
        String lower = token.lower();
        return !token.isCapitalised()
                        && (Lexicon.CLAUSE_WORDS.contains(lower)
                                || Lexicon.PREPOSITIONS.contains(lower) && !lower.equals("of") && !lower.equals("for"))
                || Lexicon.CALENDAR.contains(lower);
    }

    private boolean isOnlyTitle(int from, int to) {
        return words.subList(from, to).stream().noneMatch(Token::isCapitalised);
    }

    private boolean startsPossessive(int run) {
        boolean role = run < words.size()
                && words.get(run).isWord()
                && (Lexicon.ROLES.contains(words.get(run).lower())
                        || run + 1 < words.size()
                                && Lexicon.ROLES.contains(words.get(run + 1).lower())
                                && !Lexicon.PREPOSITIONS.contains(words.get(run).lower()));
        return role || words.get(run - 1).isPossessive();
    }

    /** The comma that opens what the comma at this place closes; -1 when there is none in reach, or a quotation between. */
    private int parenthesisStart(int comma, int furthest) {
        for (int i = comma - 1; i > furthest; i--) {
            if (words.get(i).isQuotation()) {
                return -1;
            }
            if (words.get(i).isMark(",")) {
                return i;
            }
        }
        return -1;
    }

    /** The bracket that the one at this place closes: "Rep. Ada Stone (D-Ohio) said"; the place itself when none is in reach. */
    private int bracketStart(int bracket, int furthest) {
        for (int i = bracket - 1; i > furthest; i--) {
            if (words.get(i).isMark("(")) {
                return i;
            }
        }
        return bracket;
    }

    /** The phrase without the time or place before it: "On Monday Scholz", "In an interview Smith". */
    private int withoutOpening(int from, int to) {
        if (from >= to || !Lexicon.PREPOSITIONS.contains(words.get(from).lower())) {
            return from;
        }
        int start = from + 1;
        while (start < to && !Lexicon.CALENDAR.contains(words.get(start).lower())) {
            start++;
        }
        if (start + 1 < to) {
            return start + 1;
        }
        start = to;
        while (start > from + 1 && words.get(start - 1).isCapitalised()) {
            start--;
        }
        return start < to ? start : from + 1;
    }
}

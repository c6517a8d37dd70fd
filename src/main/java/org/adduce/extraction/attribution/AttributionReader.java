package org.adduce.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.extraction.attribution.AttributingVerbs.Frame;
import org.adduce.extraction.attribution.AttributionCue.Mood;
import org.adduce.extraction.text.Lexicon;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.WordRange;
import org.jspecify.annotations.Nullable;

/** Reads the attributions of one sentence, cue by cue. */
final class AttributionReader {

    private static final Set<String> CIRCUMSTANCES = Lexicon.words("""
            as after before while when during in on at of about from to with by for""");
    private static final Set<String> RELATIVES = Set.of("which", "what", "who", "whom");
    private static final Set<String> NO_BEGINNING = Set.of("and", "or", "of");
    private static final Set<String> SAY = Set.of("say", "says", "said");
    /** How far "to" may be from the verb in "wants the next government to". */
    private static final int LONGEST_OBJECT = 10;

    private final ClauseWords words;
    private final ClauseEnds ends;
    private final PhraseEnds phrases;
    private final SourcePhrase sources;
    private final Circumstances circumstances;
    private final Insertion insertion;
    private final List<ReportedSpeech> found = new ArrayList<>();

    AttributionReader(ClauseWords words) {
        this.words = words;
        this.ends = new ClauseEnds(words);
        this.phrases = new PhraseEnds(words);
        this.sources = new SourcePhrase(words);
        this.circumstances = new Circumstances(words);
        this.insertion = new Insertion(words, ends);
    }

    List<ReportedSpeech> read() {
        int at = 0;
        while (at < words.size()) {
            Optional<AttributionCue> cue = words.cue(at);
            if (words.isAccordingTo(at)) {
                accordingTo(at);
                at += 2;
            } else if (cue.isPresent()) {
                verb(cue.get());
                at = cue.get().to();
            } else {
                noun(at);
                at++;
            }
        }
        return found;
    }

    private void accordingTo(int at) {
        int end = at + 2;
        while (end < words.size()
                && !words.isMark(end, ",;:")
                && !words.isDash(end)
                && !words.endsWithSentence(end)
                && !words.isQuotation(end)) {
            end++;
        }
        WordRange source = new WordRange(at + 2, end);
        WordRange cue = new WordRange(at, at + 2);
        if (source.isEmpty()) {
            return;
        }
        boolean opens = words.withoutMarks(0, at) == 0;
        add(opens ? List.of(new WordRange(end + 1, ends.clause(end + 1))) : insertion.around(at, end), source, cue);
    }

    private void noun(int at) {
        if (AttributingNouns.contains(words.lower(at)) && words.lower(at + 1).equals("that")) {
            add(List.of(new WordRange(at + 1, ends.clause(at + 1))), sources.owner(at), new WordRange(at, at + 1));
        }
    }

    private void verb(AttributionCue cue) {
        if (cue.mood() == Mood.PASSIVE) {
            passive(cue);
        } else if (isInverted(cue)) {
            WordRange source = sources.after(cue.to());
            add(insertion.around(cue.from(), source.to()), source, cue.stretch());
        } else {
            active(cue);
        }
    }

    private void active(AttributionCue cue) {
        WordRange source = cue.mood() == Mood.FINITE ? sources.before(cue.from()) : sources.ofSentence(cue.from());
        boolean afterQuotation = source != null && words.isQuotation(source.from() - 1);
        int at = afterQuotation && words.isMark(cue.to(), ",") ? cue.to() : circumstances.after(cue);
        if (words.endsClause(at) || afterQuotation && CIRCUMSTANCES.contains(words.lower(at))) {
            WordRange pronoun = relative(cue, source, new WordRange(at, at));
            if (pronoun != null) {
                add(List.of(pronoun), source, cue.stretch());
            } else if (cue.mood() == Mood.FINITE
                    && cue.takesStatement()
                    && !ClauseWords.BE.contains(words.lower(cue.at()))
                    && source != null
                    && insertion.mayBegin(source.from())) {
                add(insertion.around(source.from(), at), source, cue.stretch());
            }
            return;
        }
        WordRange content = new WordRange(at, contentEnd(cue, at));
        WordRange pronoun = relative(cue, source, content);
        add(pronoun == null ? List.of(content) : List.of(pronoun, content), source, cue.stretch());
    }

    /** "… which critics said was unfair": the pronoun is part of what they said. */
    private @Nullable WordRange relative(AttributionCue cue, @Nullable WordRange source, WordRange content) {
        return cue.mood() == Mood.FINITE
                        && cue.takesStatement()
                        && source != null
                        && RELATIVES.contains(words.lower(source.from() - 1))
                        && (content.isEmpty() || words.isFiniteVerb(content.from()))
                ? new WordRange(source.from() - 1, source.from())
                : null;
    }

    /** The end of the content that begins after the cue; before its beginning where none does. */
    private int contentEnd(AttributionCue cue, int at) {
        if (words.isQuotation(at)) {
            return ends.quotation(at);
        }
        String first = words.lower(at);
        if (first.equals("to")) {
            return cue.takesInfinitive() && words.isWord(at + 1) ? ends.clause(at) : -1;
        }
        if (SAY.contains(words.lower(cue.at()))
                || cue.takesStatement() && isClause(at)
                || cue.admits(Frame.OBJECTTO) && hasInfinitive(at)) {
            return ends.clause(at);
        }
        if (cue.mood() == Mood.INFINITIVE
                || ClauseWords.PREPOSITIONS.contains(first)
                || ClauseWords.CONJUNCTIONS.contains(first)
                || NO_BEGINNING.contains(first)) {
            return -1;
        }
        if (cue.admits(Frame.NAME)) {
            return phrases.named(at);
        }
        return cue.admits(Frame.OBJECT) ? phrases.object(at) : -1;
    }

    private boolean isClause(int at) {
        return ClauseWords.OPENERS.contains(words.lower(at))
                || !NO_BEGINNING.contains(words.lower(at)) && words.hasFiniteVerb(at, phrases.object(at));
    }

    private boolean hasInfinitive(int at) {
        for (int i = at + 1; i < at + LONGEST_OBJECT && words.isWord(i) && !words.isFiniteVerb(i); i++) {
            if (words.lower(i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "…, said Scholz": a phrase without a verb follows, and what is said stands before. */
    private boolean isInverted(AttributionCue cue) {
        if (cue.mood() != Mood.FINITE
                || !cue.admits(Frame.CLAUSE)
                || cue.from() != cue.at()
                || !insertion.mayBegin(cue.from())
                || !words.isQuotation(cue.from() - 1) && !words.hasFiniteVerb(0, cue.from())) {
            return false;
        }
        int next = cue.to();
        boolean phrase = words.isCapitalised(next)
                || ClauseWords.DETERMINERS.contains(words.lower(next))
                        && !words.lower(next).equals("that")
                || ClauseWords.PRONOUNS.contains(words.lower(next)) && words.endsClause(next + 1)
                || words.isQuotation(cue.from() - 1) && words.isWord(next) && !words.isAdverb(next);
        int end = next;
        while (words.isWord(end) && !words.lower(end).equals("who")) {
            end++;
        }
        return phrase
                && !words.hasFiniteVerb(next, Math.min(end, sources.after(next).to()));
    }

    private void passive(AttributionCue cue) {
        int at = cue.to();
        String first = words.lower(at);
        if (first.equals("by") && (cue.admits(Frame.OBJECT) || cue.admits(Frame.NAME))) {
            WordRange subject = sources.before(cue.from());
            WordRange source = new WordRange(at + 1, phrases.object(at + 1));
            if (subject != null && !source.isEmpty()) {
                add(List.of(subject), source, cue.stretch());
            }
        } else if (first.equals("of") && cue.admits(Frame.OBJECT)) {
            add(List.of(new WordRange(at + 1, ends.clause(at + 1))), null, cue.stretch());
        } else if (cue.takesStatement() && ClauseWords.OPENERS.contains(first)
                || first.equals("to") && (cue.admits(Frame.TO) || cue.admits(Frame.OBJECTTO))) {
            add(List.of(new WordRange(at, ends.clause(at))), null, cue.stretch());
        }
    }

    private void add(List<WordRange> content, @Nullable WordRange source, WordRange cue) {
        List<Span> spans = content.stream()
                .filter(part -> !part.isEmpty() && part.to() <= words.size())
                .map(words::span)
                .toList();
        if (!spans.isEmpty()) {
            found.add(new ReportedSpeech(spans, source == null ? null : words.span(source), words.span(cue)));
        }
    }
}

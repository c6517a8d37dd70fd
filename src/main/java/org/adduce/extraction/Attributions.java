package org.adduce.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Finds for every sentence of an article whose statement it is. It goes through the article once and remembers who spoke
 * last, as readers do: a quotation that spans sentences has one speaker, "he" is whoever was spoken of.
 */
final class Attributions {

    private final String text;
    private final List<Span> sentences;
    private final List<Quotation> quotations;
    private final List<List<Word>> words;
    private final People people;
    private final List<Optional<SpeechClause>> clauses;
    private final @Nullable String[] claimants;
    private final @Nullable String[] speakers;
    private final @Nullable Span[] sources;
    private final @Nullable Span[] cues;
    /** For each sentence the first quotation that reaches into it or comes after it. */
    private final int[] firstQuotation;

    private Attributions(String text) {
        this.text = text;
        sentences = Sentences.of(text);
        quotations = Quotation.in(text);
        firstQuotation = new int[sentences.size()];
        words = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < sentences.size(); i++) {
            while (first < quotations.size() && quotations.get(first).span().end() <= sentences.get(i).start()) {
                first++;
            }
            firstQuotation[i] = first;
            words.add(Words.of(text, sentences.get(i), quotationsIn(i)));
        }
        people = People.in(text, words);
        clauses = words.stream().map(SpeechClause::in).toList();
        claimants = new String[sentences.size()];
        speakers = new String[quotations.size()];
        sources = new Span[quotations.size()];
        cues = new Span[quotations.size()];
    }

    static Attributions of(String text) {
        Attributions attributions = new Attributions(text);
        attributions.resolveClauses();
        attributions.continueQuotations();
        return attributions;
    }

    /** One for each sentence, in order. */
    List<Attribution> list() {
        List<Attribution> list = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            list.add(attribution(i));
        }
        return list;
    }

    /** What is quoted, in order; short quotations only where somebody says them, as they are names or irony elsewhere. */
    List<Quote> quotes() {
        List<Quote> quotes = new ArrayList<>();
        for (int q = 0; q < quotations.size(); q++) {
            Span quoted = quotations.get(q).span();
            if (isStatement(q) || sources[q] != null) {
                quotes.add(new Quote(List.of(quoted), sources[q], cues[q], speakers[q], true));
            }
        }
        return quotes;
    }

    private boolean isStatement(int quotation) {
        return Words.of(text, quotations.get(quotation).span()).stream().filter(Word::isWord).count() >= Quotation.FEWEST_WORDS;
    }

    /** Everything that the text writes with a capital where no sentence begins: names even at the begin of another. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (List<Word> sentence : words) {
            for (Name name : Name.in(sentence)) {
                if (!name.words().isEmpty() && name.words().get(0) != sentence.get(0)) {
                    names.add(name.textIn(text));
                }
            }
        }
        return names;
    }

    private List<Span> quotationsIn(int sentence) {
        List<Span> found = new ArrayList<>();
        for (int q = firstQuotation[sentence]; q < quotations.size() && reaches(q, sentence); q++) {
            found.add(quotations.get(q).span());
        }
        return found;
    }

    private boolean reaches(int quotation, int sentence) {
        return quotations.get(quotation).span().start() < sentences.get(sentence).end();
    }

    private void resolveClauses() {
        String spokenOf = null;
        for (int i = 0; i < sentences.size(); i++) {
            String first = people.firstIn(words.get(i));
            Optional<SpeechClause> clause = clauses.get(i);
            if (clause.isPresent()) {
                claimants[i] = clause.get().implied() ? first == null ? spokenOf : first : resolve(clause.get(), spokenOf);
                for (int q = firstQuotation[i]; q < quotations.size() && reaches(q, i); q++) {
                    attribute(q, claimants[i], clause.get());
                }
            }
            String named = claimants[i] != null && people.knows(claimants[i]) ? claimants[i] : first;
            spokenOf = named == null ? spokenOf : named;
        }
    }

    private void attribute(int quotation, @Nullable String claimant, SpeechClause clause) {
        if (sources[quotation] == null) {
            speakers[quotation] = claimant;
            sources[quotation] = clause.subject().map(Subject::mention).orElse(null);
            cues[quotation] = new Span(clause.cue().start(), clause.cue().end());
        }
    }

    private void attributeAs(int quotation, int other) {
        speakers[quotation] = speakers[other];
        sources[quotation] = sources[other];
    }

    private @Nullable String resolve(SpeechClause clause, @Nullable String spokenOf) {
        Subject subject = clause.subject().orElse(null);
        if (subject == null) {
            return null;
        }
        if (subject.pronoun()) {
            return spokenOf;
        }
        if (!subject.names().isEmpty()) {
            return subject.names().stream().map(name -> people.fullName(name.textIn(text))).collect(Collectors.joining(" and "));
        }
        return people.described(subject.description(), subject.at()).orElseGet(() -> organisation(subject));
    }

    private @Nullable String organisation(Subject subject) {
        boolean speaksFor = subject.description().stream().anyMatch(Lexicon.SPOKESPEOPLE::contains);
        return speaksFor && subject.organisation() != null ? subject.organisation().textIn(text) : null;
    }

    /** Gives quotations without words around them the speaker of the one before, or of the one after in their paragraph. */
    private void continueQuotations() {
        for (int q = 1; q < quotations.size(); q++) {
            boolean near = quotations.get(q).continues() || isSameParagraph(q - 1, q) || standsAlone(q) && isNextParagraph(q - 1, q);
            if (speakers[q] == null && near && isStatement(q)) {
                attributeAs(q, q - 1);
            }
        }
        for (int q = quotations.size() - 2; q >= 0; q--) {
            if (speakers[q] == null && (quotations.get(q + 1).continues() || isSameParagraph(q, q + 1) && opensParagraph(q))) {
                attributeAs(q, q + 1);
            }
        }
    }

    private int lineEnds(int before, int after) {
        int ends = 0;
        for (int i = quotations.get(before).span().end(); i < quotations.get(after).span().start() && ends < 3; i++) {
            ends += text.charAt(i) == '\n' ? 1 : 0;
        }
        return ends;
    }

    private boolean isSameParagraph(int before, int after) {
        return lineEnds(before, after) == 0;
    }

    private boolean isNextParagraph(int before, int after) {
        return lineEnds(before, after) <= 2;
    }

    private boolean opensParagraph(int quotation) {
        int start = quotations.get(quotation).span().start();
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    private boolean standsAlone(int quotation) {
        int end = quotations.get(quotation).span().end();
        return opensParagraph(quotation) && (end == text.length() || text.charAt(end) == '\n');
    }

    private Attribution attribution(int i) {
        long said = words.get(i).stream().filter(Word::isWord).count();
        int quoted = 0;
        String speaker = claimants[i];
        for (int q = firstQuotation[i]; q < quotations.size() && reaches(q, i); q++) {
            quoted += quotedWords(q, i);
            speaker = speaker == null && quoted > 0 ? speakers[q] : speaker;
        }
        boolean mostlyQuoted = quoted >= said;
        boolean direct = quoted >= Quotation.FEWEST_WORDS && (mostlyQuoted || speaker != null);
        String claimant = claimants[i] != null || direct ? speaker : null;
        return new Attribution(sentences.get(i), claimant, clauses.get(i).map(clause -> clause.cue().text()).orElse(null), direct);
    }

    private int quotedWords(int quotation, int sentence) {
        Span quoted = quotations.get(quotation).span();
        Span inside = sentences.get(sentence);
        Span part = new Span(Math.max(quoted.start(), inside.start()), Math.min(quoted.end(), inside.end()));
        return (int) Words.of(text, part).stream().filter(Word::isWord).count();
    }
}

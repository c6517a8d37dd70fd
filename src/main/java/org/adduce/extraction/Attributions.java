package org.adduce.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds for every sentence and every quotation of an article whose statement it is. It goes through the article once and
 * remembers who spoke last, as readers do: a quotation that spans sentences has one speaker, "he" is whoever was spoken of.
 */
final class Attributions {

    private final String text;
    private final List<Span> sentences;
    private final List<Quotation> quotations;
    private final List<Frame> frames;
    private final List<List<Word>> words;
    private final List<Optional<SpeechClause>> clauses;
    private final Speakers speakers;
    private final @Nullable String[] claimants;
    private final Said[] said;
    /** Who speaks in the article's own words, by the place where they are named. */
    private final Map<Integer, Said> heard = new HashMap<>();
    /** Whom or what each sentence is about. */
    private final Map<Integer, Said> topics = new HashMap<>();

    private final List<Reported> reported = new ArrayList<>();

    private record Reported(ReportedSpeech speech, @Nullable String speaker) {
    }

    private Attributions(String text) {
        this.text = text;
        sentences = Sentences.of(text);
        quotations = Quotation.in(text);
        frames = Frame.in(text, sentences, quotations);
        words = new ArrayList<>();
        frames.forEach(this::addSentences);
        speakers = new Speakers(text, words);
        clauses = words.stream().map(SpeechClause::in).toList();
        claimants = new String[sentences.size()];
        said = new Said[quotations.size()];
        Arrays.fill(said, Said.UNKNOWN);
    }

    private void addSentences(Frame frame) {
        if (frame.to() - frame.from() == 1) {
            words.add(frame.words());
            return;
        }
        List<Span> spans = frame.quotations().stream().map(q -> quotations.get(q).span()).toList();
        for (int i = frame.from(); i < frame.to(); i++) {
            words.add(Words.of(text, sentences.get(i), spans));
        }
    }

    static Attributions of(String text) {
        Attributions attributions = new Attributions(text);
        attributions.frames.forEach(attributions::resolve);
        new Continuations(text, attributions.quotations, attributions.said, attributions.heard, attributions.topics).fill();
        return attributions;
    }

    /** One for each sentence, in order. */
    List<Attribution> list() {
        List<Attribution> list = new ArrayList<>();
        for (Frame frame : frames) {
            for (int i = frame.from(); i < frame.to(); i++) {
                list.add(attribution(i, frame.quotations()));
            }
        }
        return list;
    }

    /** What is quoted and what is reported in the article's own words, in order. */
    List<Quote> quotes() {
        QuoteMerger merger = new QuoteMerger(text, quotations, said);
        reported.forEach(speech -> merger.report(speech.speech(), speech.speaker()));
        return merger.merged();
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

    private void resolve(Frame frame) {
        int next = 0;
        List<Mention> namedInFrame = speakers.namedIn(frame.words());
        for (int k = 0; k < frame.words().size(); k++) {
            if (frame.words().get(k).isQuotation()) {
                int q = frame.quotations().get(next++);
                said[q] = said(frame.words(), k, namedInFrame);
            }
        }
        List<Span> spans = frame.quotations().stream().map(q -> quotations.get(q).span()).toList();
        for (int i = frame.from(); i < frame.to(); i++) {
            List<Word> sentence = words.get(i);
            List<Mention> named = speakers.namedIn(sentence);
            ReportedSpeech.in(text, sentences.get(i), spans)
                    .forEach(speech -> reported.add(new Reported(speech, speakers.at(speech.source(), named))));
            claimants[i] = clauses.get(i).map(clause -> speakers.claimant(clause, named)).orElse(null);
            clauses.get(i).ifPresent(clause -> hear(clause, named, heard));
            new SubjectPhrase(sentence, 0).ofSentence(sentence.size())
                    .ifPresent(subject -> hear(new SpeechClause(Optional.of(subject), sentence.get(0), true), named, topics));
            speakers.hear(named, claimants[i]);
        }
    }

    private void hear(SpeechClause clause, List<Mention> named, Map<Integer, Said> places) {
        Said here = said(clause, named);
        if (here.source() != null) {
            places.put(here.source().start(), here);
        }
    }

    private Said said(List<Word> frame, int at, List<Mention> named) {
        if (QuotedName.isAt(frame, at)) {
            return Said.NAME;
        }
        return QuotationClause.of(frame, at).map(clause -> said(clause, named)).orElse(Said.UNKNOWN);
    }

    private Said said(SpeechClause clause, List<Mention> named) {
        Span cue = new Span(clause.cue().start(), clause.cue().end());
        return new Said(clause.subject().map(Subject::mention).orElse(null), cue, speakers.claimant(clause, named));
    }

    private Attribution attribution(int i, List<Integer> quotationsInFrame) {
        long all = words.get(i).stream().filter(Word::isWord).count();
        int quoted = 0;
        String speaker = claimants[i];
        for (int q : quotationsInFrame) {
            quoted += quotedWords(q, i);
            speaker = speaker == null && quoted > 0 ? said[q].speaker() : speaker;
        }
        boolean mostlyQuoted = quoted >= all;
        boolean direct = quoted >= Quotation.FEWEST_WORDS && (mostlyQuoted || speaker != null);
        String claimant = claimants[i] != null || direct ? speaker : null;
        return new Attribution(sentences.get(i), claimant, clauses.get(i).map(clause -> clause.cue().text()).orElse(null), direct);
    }

    private int quotedWords(int quotation, int sentence) {
        Span quoted = quotations.get(quotation).span();
        Span inside = sentences.get(sentence);
        Span part = new Span(Math.max(quoted.start(), inside.start()), Math.min(quoted.end(), inside.end()));
        return part.length() <= 0 ? 0 : (int) Words.of(text, part).stream().filter(Word::isWord).count();
    }
}

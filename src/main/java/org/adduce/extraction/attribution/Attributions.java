package org.adduce.extraction.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.extraction.sentence.Sentences;
import org.adduce.extraction.text.ProperName;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.Token;
import org.adduce.extraction.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Finds for every sentence and every quotation of an article whose statement it is. It goes through the article once and
 * remembers who spoke last, as readers do: a quotation that spans sentences has one speaker, "he" is whoever was spoken of.
 */
public final class Attributions {

    private final String text;
    private final List<Span> sentences;
    private final List<Quotation> quotations;
    private final List<QuotationContext> frames;
    private final List<List<Token>> words;
    private final List<Optional<SpeechClause>> clauses;
    private final SpeakerResolver speakerResolver;
    private final @Nullable String[] claimants;
    private final QuotationSpeaker[] said;
    /** Who speaks in the article's own words, by the place where they are named. */
    private final Map<Integer, QuotationSpeaker> heard = new HashMap<>();
    /** Whom or what each sentence is about. */
    private final Map<Integer, QuotationSpeaker> topics = new HashMap<>();

    private final List<Reported> reported = new ArrayList<>();

    private record Reported(ReportedSpeech speech, @Nullable String speaker) {}

    private Attributions(String text) {
        this.text = text;
        sentences = Sentences.of(text);
        quotations = Quotation.in(text);
        frames = QuotationContext.in(text, sentences, quotations);
        words = new ArrayList<>();
        frames.forEach(this::addSentences);
        speakerResolver = new SpeakerResolver(text, words);
        clauses = words.stream().map(SpeechClause::in).toList();
        claimants = new String[sentences.size()];
        said = new QuotationSpeaker[quotations.size()];
        Arrays.fill(said, QuotationSpeaker.UNKNOWN);
    }

    private void addSentences(QuotationContext quotationContext) {
        if (quotationContext.to() - quotationContext.from() == 1) {
            words.add(quotationContext.words());
            return;
        }
        List<Span> spans = quotationContext.quotations().stream()
                .map(q -> quotations.get(q).span())
                .toList();
        for (int i = quotationContext.from(); i < quotationContext.to(); i++) {
            words.add(Tokenizer.of(text, sentences.get(i), spans));
        }
    }

    public static Attributions of(String text) {
        Attributions attributions = new Attributions(text);
        attributions.frames.forEach(attributions::resolve);
        new Continuations(text, attributions.quotations, attributions.said, attributions.heard, attributions.topics)
                .fill();
        return attributions;
    }

    /** One for each sentence, in order. */
    public List<Attribution> list() {
        List<Attribution> list = new ArrayList<>();
        for (QuotationContext quotationContext : frames) {
            for (int i = quotationContext.from(); i < quotationContext.to(); i++) {
                list.add(attribution(i, quotationContext.quotations()));
            }
        }
        return list;
    }

    /** What is quoted and what is reported in the article's own words, in order. */
    public List<Quote> quotes() {
        QuoteMerger merger = new QuoteMerger(text, quotations, said);
        reported.forEach(speech -> merger.report(speech.speech(), speech.speaker()));
        return merger.merged();
    }

    /** Everything that the text writes with a capital where no sentence begins: names even at the begin of another. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        for (List<Token> sentence : words) {
            for (ProperName properName : ProperName.in(sentence)) {
                if (!properName.words().isEmpty() && properName.words().get(0) != sentence.get(0)) {
                    names.add(properName.textIn(text));
                }
            }
        }
        return names;
    }

    private void resolve(QuotationContext quotationContext) {
        int next = 0;
        List<Mention> namedInFrame = speakerResolver.namedIn(quotationContext.words());
        for (int k = 0; k < quotationContext.words().size(); k++) {
            if (quotationContext.words().get(k).isQuotation()) {
                int q = quotationContext.quotations().get(next++);
                said[q] = said(quotationContext.words(), k, namedInFrame);
            }
        }
        List<Span> spans = quotationContext.quotations().stream()
                .map(q -> quotations.get(q).span())
                .toList();
        for (int i = quotationContext.from(); i < quotationContext.to(); i++) {
            List<Token> sentence = words.get(i);
            List<Mention> named = speakerResolver.namedIn(sentence);
            ReportedSpeech.in(text, sentences.get(i), spans)
                    .forEach(speech -> reported.add(new Reported(speech, speakerResolver.at(speech.source(), named))));
            claimants[i] = clauses.get(i)
                    .map(clause -> speakerResolver.claimant(clause, named))
                    .orElse(null);
            clauses.get(i).ifPresent(clause -> observe(clause, named, heard));
            new SubjectPhrase(sentence, 0)
                    .ofSentence(sentence.size())
                    .ifPresent(grammaticalSubject -> observe(
                            new SpeechClause(Optional.of(grammaticalSubject), sentence.get(0), true), named, topics));
            speakerResolver.observe(named, claimants[i]);
        }
    }

    private void observe(SpeechClause clause, List<Mention> named, Map<Integer, QuotationSpeaker> places) {
        QuotationSpeaker here = said(clause, named);
        if (here.source() != null) {
            places.put(here.source().start(), here);
        }
    }

    private QuotationSpeaker said(List<Token> frame, int at, List<Mention> named) {
        if (QuotedName.isAt(frame, at)) {
            return QuotationSpeaker.NAME;
        }
        return QuotationClause.of(frame, at).map(clause -> said(clause, named)).orElse(QuotationSpeaker.UNKNOWN);
    }

    private QuotationSpeaker said(SpeechClause clause, List<Mention> named) {
        Span cue = new Span(clause.cue().start(), clause.cue().end());
        return new QuotationSpeaker(
                clause.subject().map(GrammaticalSubject::mention).orElse(null),
                cue,
                speakerResolver.claimant(clause, named));
    }

    private Attribution attribution(int i, List<Integer> quotationsInFrame) {
        long all = words.get(i).stream().filter(Token::isWord).count();
        int quoted = 0;
        String speaker = claimants[i];
        for (int q : quotationsInFrame) {
            quoted += quotedWords(q, i);
            speaker = speaker == null && quoted > 0 ? said[q].speaker() : speaker;
        }
        boolean mostlyQuoted = quoted >= all;
        boolean direct = quoted >= Quotation.FEWEST_WORDS && (mostlyQuoted || speaker != null);
        String claimant = claimants[i] != null || direct ? speaker : null;
        return new Attribution(
                sentences.get(i),
                claimant,
                clauses.get(i).map(clause -> clause.cue().text()).orElse(null),
                direct);
    }

    private int quotedWords(int quotation, int sentence) {
        Span quoted = quotations.get(quotation).span();
        Span inside = sentences.get(sentence);
        Span part = new Span(Math.max(quoted.start(), inside.start()), Math.min(quoted.end(), inside.end()));
        return part.length() <= 0
                ? 0
                : (int) Tokenizer.of(text, part).stream().filter(Token::isWord).count();
    }
}

package org.adduce.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.adduce.extraction.attribution.Attribution;
import org.adduce.extraction.attribution.Attributions;
import org.adduce.extraction.attribution.Quote;
import org.adduce.extraction.checkworthiness.Candidate;
import org.adduce.extraction.checkworthiness.Reason;
import org.adduce.extraction.checkworthiness.Scorer;
import org.adduce.extraction.checkworthiness.Statements;
import org.adduce.extraction.embedding.SentenceVectors;
import org.adduce.extraction.embedding.TextEmbedder;
import org.adduce.extraction.matching.Comparison;
import org.adduce.extraction.matching.NormalizedStatement;
import org.adduce.extraction.matching.Pair;
import org.adduce.extraction.matching.PairFinder;
import org.adduce.extraction.page.ReadArticle;
import org.adduce.extraction.page.TextReader;
import org.adduce.extraction.sentence.Sentences;
import org.adduce.extraction.text.Format;
import org.adduce.extraction.text.NamedText;
import org.adduce.extraction.text.Span;
import org.adduce.extraction.text.StatementTrimmer;

/**
 * The one entrance to extraction. Creating it is cheap; the models load at first use, once for all. Safe for use by several
 * threads. No input makes it throw, and the time it takes grows with the length of the text, not faster.
 */
public final class Extractor {

    /** Raised whenever the same text may give other statements, claimants or scores than before. */
    public static final String VERSION = "2";

    /** The most candidates that one text yields; an article has some tens, only collections come near. */
    public static final int MOST_CANDIDATES = 2_000;
    /** Beyond so many sentences a text is scored without sentence vectors, which take milliseconds each. */
    public static final int MOST_BY_MEANING = 2_000;

    /** Longer texts are worked off in parts, so that memory stays bounded; names and speakers are known within a part. */
    private static final int PART = 400_000;

    private final boolean byMeaning;

    /** With sentence vectors where their model can be loaded. */
    public Extractor() {
        this(true);
    }

    /** @param byMeaning false to do without sentence vectors: faster, smaller, less exact */
    public Extractor(boolean byMeaning) {
        this.byMeaning = byMeaning;
    }

    /** The article's own words, without what its page put around them. */
    public ReadArticle read(String raw, Format format) {
        return TextReader.read(raw, format);
    }

    /** Where the sentences of a text that was read before stand, from first to last; none overlap. */
    public List<Span> sentences(String text) {
        return Sentences.of(text);
    }

    /** Who is reported to have said what, in the order in which it stands there. */
    public List<Quote> quotes(String text) {
        List<Quote> quotes = new ArrayList<>();
        inParts(
                text,
                (part, offset) -> Attributions.of(part).quotes().forEach(quote -> quotes.add(quote.movedBy(offset))));
        return quotes;
    }

    /** Every statement of a text that was read before, scored. The same text always gives the same statements. */
    public Statements statements(String text) {
        Optional<SentenceVectors> vectors = byMeaning && fitsMeaning(text) ? SentenceVectors.load() : Optional.empty();
        List<Candidate> all = new ArrayList<>();
        inParts(text, (part, offset) -> addStatements(part, offset, vectors, all));
        return new Statements(all, vectors.isPresent());
    }

    private static boolean fitsMeaning(String text) {
        int[] sentences = {0};
        inParts(text, (part, offset) -> sentences[0] += Sentences.of(part).size());
        return sentences[0] <= MOST_BY_MEANING;
    }

    /**
     * The statements worth checking, in the order in which they stand in the text; none overlap. Of more than
     * {@value #MOST_CANDIDATES} those with the highest scores remain.
     */
    public List<Candidate> candidates(String text) {
        return statements(text).best(MOST_CANDIDATES);
    }

    /** How much one sentence is worth checking, without its article, from 0 to 1. */
    public double score(String sentence) {
        return Scorer.score(
                new Scorer(Set.of(), byMeaning ? SentenceVectors.load() : Optional.empty()).reasons(sentence));
    }

    /** How alike two sentences are in what they state, from 0 (nothing in common) to 1 (the same). */
    public double similarity(String a, String b) {
        if (a.strip().equalsIgnoreCase(b.strip())) {
            return 1;
        }
        return new Comparison(
                        NormalizedStatement.of(a, null),
                        NormalizedStatement.of(b, null),
                        term -> 1,
                        TextEmbedder.ifWanted(byMeaning),
                        0)
                .similarity();
    }

    /** The statements of different articles that say the same, the opposite, or something of the same thing; the surest first. */
    public List<Pair> pairs(List<NamedText> articles) {
        PairFinder pairFinder = new PairFinder(TextEmbedder.ifWanted(byMeaning));
        for (int i = 0; i < articles.size(); i++) {
            pairFinder.add(
                    i,
                    articles.get(i).name(),
                    new Extractor(false).statements(articles.get(i).text()).all());
        }
        return pairFinder.pairs();
    }

    private static void inParts(String text, BiConsumer<String, Integer> work) {
        int from = 0;
        while (from < text.length()) {
            int to = partEnd(text, from);
            work.accept(text.substring(from, to), from);
            from = to;
        }
    }

    /** After a line end where there is one; never inside a surrogate pair. */
    private static int partEnd(String text, int from) {
        if (text.length() - from <= PART) {
            return text.length();
        }
        int lineEnd = text.lastIndexOf('\n', from + PART - 1);
        if (lineEnd > from) {
            return lineEnd + 1;
        }
        return Character.isLowSurrogate(text.charAt(from + PART)) ? from + PART - 1 : from + PART;
    }

    private static void addStatements(String part, int offset, Optional<SentenceVectors> vectors, List<Candidate> all) {
        Attributions attributions = Attributions.of(part);
        List<Span> places = new ArrayList<>();
        List<Attribution> kept = new ArrayList<>();
        for (Attribution attribution : attributions.list()) {
            StatementTrimmer.in(part, attribution.sentence()).ifPresent(place -> {
                places.add(place);
                kept.add(attribution);
            });
        }
        List<String> statements = places.stream().map(place -> place.in(part)).toList();
        List<List<Reason>> reasons = new Scorer(attributions.names(), vectors).reasons(statements, kept);
        for (int i = 0; i < places.size(); i++) {
            all.add(new Candidate(
                    statements.get(i),
                    offset + places.get(i).start(),
                    offset + places.get(i).end(),
                    kept.get(i).claimant(),
                    kept.get(i).direct(),
                    Scorer.score(reasons.get(i)),
                    reasons.get(i)));
        }
    }
}

package org.adduce.extraction.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes one list of what is quoted and what is reported in the article's own words: a quotation that stands in reported
 * speech belongs to it, and one that goes on after "she said" is one with what it goes on from.
 */
final class QuoteMerger {

    /** Speech that consists so far of a quotation is that quotation. */
    private static final double NEARLY_ALL = 0.8;

    private final String text;
    private final List<Quotation> quotations;
    private final QuotationSpeaker[] said;
    private final Draft[] owners;
    private final List<Draft> drafts = new ArrayList<>();

    private static final class Draft {
        final List<Span> content;
        final QuotationSpeaker said;
        int quoted;

        Draft(List<Span> content, QuotationSpeaker quotationSpeaker) {
            this.content = new ArrayList<>(content);
            this.said = quotationSpeaker;
        }

        int start() {
            return content.get(0).start();
        }

        Quote quote() {
            int length = content.stream().mapToInt(Span::length).sum();
            return new Quote(content, said.source(), said.cue(), said.speaker(), quoted * 2 >= length);
        }
    }

    QuoteMerger(String text, List<Quotation> quotations, QuotationSpeaker[] said) {
        this.text = text;
        this.quotations = quotations;
        this.said = said;
        owners = new Draft[quotations.size()];
    }

    /** Takes in what is reported, in the order in which it stands there. */
    void report(ReportedSpeech speech, @Nullable String speaker) {
        QuotationSpeaker reported = new QuotationSpeaker(speech.source(), speech.cue(), speaker);
        List<Integer> inside = inside(speech);
        int quoted =
                inside.stream().mapToInt(q -> quotations.get(q).span().length()).sum();
        int length = speech.content().stream().mapToInt(Span::length).sum();
        boolean agreed = inside.stream().allMatch(q -> owners[q] == null && agrees(said[q], speech));
        boolean onlyTitles = !inside.isEmpty() && inside.stream().allMatch(q -> said[q].isTitle());
        if (!agreed && quoted >= length * NEARLY_ALL || onlyTitles && quoted * 2 >= length) {
            return;
        }
        Draft draft = new Draft(
                speech.content(), agreed && !inside.isEmpty() ? surer(said[inside.get(0)], reported) : reported);
        drafts.add(draft);
        if (agreed) {
            draft.quoted = quoted;
            inside.forEach(q -> owners[q] = draft);
        }
    }

    private static boolean agrees(QuotationSpeaker quoted, ReportedSpeech speech) {
        return !quoted.isKnown()
                || quoted.isAt(speech.source())
                || quoted.cue() != null && quoted.cue().overlaps(speech.cue());
    }

    private static QuotationSpeaker surer(QuotationSpeaker quoted, QuotationSpeaker reported) {
        return quoted.isKnown() ? quoted : reported;
    }

    /** Which quotations stand in what is reported. */
    private List<Integer> inside(ReportedSpeech speech) {
        List<Integer> inside = new ArrayList<>();
        for (Span part : speech.content()) {
            for (int q = firstFrom(part.start());
                    q < quotations.size() && quotations.get(q).span().end() <= part.end();
                    q++) {
                inside.add(q);
            }
        }
        return inside;
    }

    private int firstFrom(int place) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All quotes by the place where they begin; short quotations only where somebody says them. */
    List<Quote> merged() {
        for (int q = 0; q < quotations.size(); q++) {
            if (owners[q] == null && (said[q].isKnown() || quotations.get(q).isStatement(text) && !said[q].isTitle())) {
                owners[q] = goesOn(q) ? owners[q - 1] : drafted(q);
            }
        }
        drafts.sort(Comparator.comparingInt(Draft::start));
        return drafts.stream().map(Draft::quote).toList();
    }

    private boolean goesOn(int q) {
        if (q == 0 || owners[q - 1] == null || said[q].cue() != null || said[q].source() == null) {
            return false;
        }
        Quotation before = quotations.get(q - 1);
        boolean near =
                quotations.get(q).continues() || quotations.get(q).paragraph().equals(before.paragraph());
        if (near && said[q].source().equals(owners[q - 1].said.source())) {
            owners[q - 1].content.add(quotations.get(q).span());
            owners[q - 1].quoted += quotations.get(q).span().length();
            return true;
        }
        return false;
    }

    private Draft drafted(int q) {
        Draft draft = new Draft(List.of(quotations.get(q).span()), said[q]);
        draft.quoted = quotations.get(q).span().length();
        drafts.add(draft);
        return draft;
    }
}

package org.adduce.extraction.attribution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives quotations without a verb of their own the speaker whom readers take for it: whoever the quotation goes on from or
 * goes on to, whoever spoke last in the paragraph, or in the one before when the quotation stands alone.
 */
final class Continuations {

    /** How far behind a quotation that stands alone its speaker may be named for the first time. */
    private static final int NEAR = 40;

    private final String text;
    private final List<Quotation> quotations;
    private final QuotationSpeaker[] said;
    private final TreeMap<Integer, QuotationSpeaker> heard;
    private final TreeMap<Integer, QuotationSpeaker> topics;

    /**
     * @param heard who speaks in the article's own sentences, by the place where they are named
     * @param topics whom each sentence is about, likewise
     */
    Continuations(
            String text,
            List<Quotation> quotations,
            QuotationSpeaker[] said,
            Map<Integer, QuotationSpeaker> heard,
            Map<Integer, QuotationSpeaker> topics) {
        this.text = text;
        this.quotations = quotations;
        this.said = said;
        this.heard = new TreeMap<>(heard);
        this.topics = new TreeMap<>(topics);
        for (QuotationSpeaker one : said) {
            if (one.source() != null) {
                this.heard.put(one.source().start(), one);
            }
        }
    }

    void fill() {
        for (int q = quotations.size() - 2; q >= 0; q--) {
            if (isOpen(q) && quotations.get(q + 1).continues()) {
                said[q] = said[q + 1].carriedOn();
            }
        }
        for (int q = 0; q < quotations.size(); q++) {
            if (isOpen(q)) {
                said[q] = beside(q).carriedOn();
            }
        }
    }

    /** Whether the text names somebody else between the last speaker and the quotation: "Prof. Clarke is less certain." */
    private static boolean turnsToAnother(
            Map.Entry<Integer, QuotationSpeaker> last, Map.Entry<Integer, QuotationSpeaker> topic) {
        String next = topic == null || topic.getKey() <= last.getKey()
                ? null
                : topic.getValue().speaker();
        return next != null
                && next.indexOf(' ') > 0
                && !next.equals(last.getValue().speaker());
    }

    private boolean isOpen(int q) {
        return !said[q].isKnown() && !said[q].isTitle() && quotations.get(q).isStatement(text);
    }

    private QuotationSpeaker beside(int q) {
        Quotation quotation = quotations.get(q);
        if (q > 0 && quotation.continues() && said[q - 1].isKnown()) {
            return said[q - 1];
        }
        int paragraph = quotation.paragraph().start();
        Map.Entry<Integer, QuotationSpeaker> last =
                heard.lowerEntry(quotation.span().start());
        Map.Entry<Integer, QuotationSpeaker> topic =
                topics.lowerEntry(quotation.span().start());
        if (last != null && last.getKey() >= paragraph) {
            return turnsToAnother(last, topic) ? topic.getValue() : last.getValue();
        }
        if (q + 1 < quotations.size()
                && said[q + 1].isKnown()
                && quotations.get(q + 1).paragraph().equals(quotation.paragraph())) {
            return said[q + 1];
        }
        if (topic != null && topic.getKey() >= paragraph) {
            return topic.getValue();
        }
        boolean near = last != null && last.getKey() >= quotation.paragraphBefore();
        if (near && quotation.opensParagraph()) {
            return last.getValue();
        }
        Map.Entry<Integer, QuotationSpeaker> next =
                topics.higherEntry(quotation.span().end());
        if (quotation.standsAlone()
                && next != null
                && next.getKey() < quotation.span().end() + NEAR
                && next.getValue().speaker() != null) {
            return next.getValue();
        }
        return q > 0 && quotation.standsAlone() && quotations.get(q - 1).span().start() >= quotation.paragraphBefore()
                ? said[q - 1]
                : QuotationSpeaker.UNKNOWN;
    }
}

package org.adduce.extraction.attribution;

import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says a quotation.
 *
 * @param source where the article names them; null where it does not
 * @param cue the verb or phrase that attributes; null where the quotation goes on without one
 * @param speaker by the fullest name; null where nobody is named
 */
record QuotationSpeaker(
        @Nullable Span source, @Nullable Span cue, @Nullable String speaker) {

    static final QuotationSpeaker UNKNOWN = new QuotationSpeaker(null, null, null);
    /** Nobody says it: the quotation is a title, a nickname or the like. */
    static final QuotationSpeaker NAME = new QuotationSpeaker(null, null, null);

    boolean isKnown() {
        return source != null || cue != null;
    }

    boolean isTitle() {
        return this == NAME;
    }

    /** The same speaker for another quotation, which has no verb of its own. */
    QuotationSpeaker carriedOn() {
        return isKnown() ? new QuotationSpeaker(source, null, speaker) : this;
    }

    /** Whether whoever speaks is named where somebody else is. */
    boolean isAt(@Nullable Span place) {
        return source != null && place != null && source.overlaps(place);
    }
}

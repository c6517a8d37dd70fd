package org.adduce.extraction.checkworthiness;

import java.util.Map;
import org.adduce.extraction.embedding.SentenceVectors;
import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a model of check-worthiness knows of one sentence.
 *
 * @param signals what speaks for or against, each with its strength
 * @param making the sentence as a vector; null where there is none
 */
record Features(Map<Reason.Key, Signal> signals, Map<String, Span> wording, float @Nullable [] making) {

    static Features of(String sentence, SignalReader reader, @Nullable SentenceVectors vectors) {
        return new Features(
                reader.in(sentence),
                WordSequences.in(sentence),
                vectors == null ? null : vectors.making(plain(sentence)));
    }

    /** Without quotation marks: a vector is to tell what is stated, not whether somebody is quoted. */
    private static String plain(String sentence) {
        StringBuilder plain = new StringBuilder(sentence.length());
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c != '"' && c != '“' && c != '”' && c != '„') {
                plain.append(c == '’' || c == '‘' ? '\'' : c);
            }
        }
        return plain.toString().strip();
    }
}

package org.adduce.extraction.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's trained sentence detector. The model (20 KB) is read once, at first use; its detectors are not thread safe, so
 * each line gets its own, and only if a rule asks.
 */
final class SentenceModel {

    private static final String RESOURCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    /** The detector looks back to the last space at each full stop: lines without spaces would take it quadratic time. */
    private static final int LONGEST_WORD = 200;

    private static final int LONGEST_LINE = 20_000;

    private SentenceModel() {}

    static Judge judge(String text, Span line) {
        return new Judge(text, line);
    }

    /** Answers for one line. */
    static final class Judge {

        private final String text;
        private final Span line;
        private @Nullable BitSet ends;

        private Judge(String text, Span line) {
            this.text = text;
            this.line = line;
        }

        /** Whether the model ends a sentence directly before this place; always where the line is too odd to ask it. */
        boolean endsBefore(int at) {
            if (ends == null) {
                ends = detect();
            }
            return ends.get(at - line.start());
        }

        private BitSet detect() {
            BitSet found = new BitSet(line.length() + 1);
            if (line.length() > LONGEST_LINE || hasEndlessWord()) {
                found.set(0, line.length() + 1);
                return found;
            }
            for (var span : new SentenceDetectorME(Loaded.MODEL).sentPosDetect(line.in(text))) {
                found.set(span.getEnd());
            }
            return found;
        }

        private boolean hasEndlessWord() {
            int length = 0;
            for (int i = line.start(); i < line.end(); i++) {
                length = Characters.isBlank(text.charAt(i)) ? 0 : length + 1;
                if (length > LONGEST_WORD) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class Loaded {

        private static final opennlp.tools.sentdetect.SentenceModel MODEL = load();

        private static opennlp.tools.sentdetect.SentenceModel load() {
            try (InputStream in = SentenceModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "sentence model: got nothing at " + RESOURCE + ", want the model's file");
                }
                return new opennlp.tools.sentdetect.SentenceModel(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}

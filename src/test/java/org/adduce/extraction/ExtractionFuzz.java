package org.adduce.extraction;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.adduce.extraction.attribution.Quote;
import org.adduce.extraction.text.Dates;
import org.adduce.extraction.text.Format;
import org.adduce.extraction.text.NamedText;
import org.adduce.extraction.text.Span;
import org.adduce.testsupport.Jazzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Feeds each part of extraction with inputs that Jazzer makes up and that reach ever more of its code. Whatever a part throws,
 * a stretch outside of its text and time out of all proportion are findings; they land in {@code target/fuzz}. Not run by the
 * build: {@code mvn -Pfuzz test} (Jazzer breaks one record's constructor and leaves it alone), longer with {@code -Dfuzz.seconds=600} for each part.
 */
public class ExtractionFuzz {

    private static final Extractor EXTRACTOR = new Extractor(false);
    private static final Map<String, Consumer<String>> PARTS = Map.of(
            "html", text -> EXTRACTOR.read(text, Format.HTML),
            "plain", text -> EXTRACTOR.read(text, Format.PLAIN),
            "markdown", text -> EXTRACTOR.read(text, Format.MARKDOWN),
            "frontmatter", text -> EXTRACTOR.read("---\n" + text + "\n---\nIt ends.", Format.MARKDOWN),
            "dates", Dates::first,
            "sentences", ExtractionFuzz::sentences,
            "quotes", ExtractionFuzz::quotes,
            "statements", ExtractionFuzz::statements,
            "pairs", text -> EXTRACTOR.pairs(List.of(new NamedText("a", text), new NamedText("b", text))));
    /** Instrumented code is several times as slow as what users run. */
    private static final double MOST_SECONDS_PER_MILLION = 50;

    private static final int REPEATED = 30_000;

    private static Consumer<String> part = text -> {};

    @ParameterizedTest
    @ValueSource(
            strings = {"html", "plain", "markdown", "frontmatter", "dates", "sentences", "quotes", "statements", "pairs"
            })
    void part_fedWithOddInputs_standsThemAll(String name) throws IOException, InterruptedException {
        Jazzer.feed(
                ExtractionFuzz.class,
                name,
                "--instrumentation_includes=org.adduce.extraction.**",
                "--instrumentation_excludes=org.adduce.extraction.checkworthiness.Candidate",
                "-max_len=1500",
                "src/main/resources/demo");
    }

    public static void fuzzerInitialize(String[] arguments) {
        part = PARTS.get(arguments[0]);
    }

    /** The first byte says how the others are read, and whether once or over and over, as a very long line. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 2) {
            return;
        }
        Charset[] readings = {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1};
        String text = new String(data, 1, data.length - 1, readings[(data[0] & 0x7f) % readings.length]);
        if (data[0] >= 0 || text.isEmpty()) {
            part.accept(text);
            return;
        }
        String endless = text.repeat(REPEATED / text.length() + 1);
        double seconds = Math.min(processorSeconds(endless), processorSeconds(endless));
        if (seconds > 1 && seconds * 1e6 / endless.length() > MOST_SECONDS_PER_MILLION) {
            throw new IllegalStateException("got " + seconds + " s for " + endless.length() + " units, want less");
        }
    }

    private static double processorSeconds(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        part.accept(text);
        return (threads.getCurrentThreadCpuTime() - begin) / 1e9;
    }

    private static void sentences(String text) {
        requireOrder(text, EXTRACTOR.sentences(text));
    }

    private static void quotes(String text) {
        for (Quote quote : EXTRACTOR.quotes(text)) {
            requireOrder(text, quote.content());
        }
    }

    private static void statements(String text) {
        requireOrder(
                text,
                EXTRACTOR.statements(text).all().stream()
                        .map(candidate -> new Span(candidate.start(), candidate.end()))
                        .toList());
    }

    private static void requireOrder(String text, List<Span> spans) {
        int from = 0;
        for (Span span : spans) {
            if (span.start() < from || span.end() <= span.start() || span.end() > text.length()) {
                throw new IllegalStateException("got " + span + " after " + from + " in " + text.length() + " units");
            }
            from = span.end();
        }
    }
}

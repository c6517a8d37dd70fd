package org.adduce.extraction;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.adduce.extraction.text.Format;
import org.junit.jupiter.api.Test;

/**
 * How fast one thread reads an article of some 800 words, and what a text of five million units takes. No test, so that the
 * build does not run it: {@code mvn test -Pbenchmark -Dtest=ExtractionBenchmark}. Where other programs use the processor, the column of
 * processor time says what the wall clock cannot.
 */
class ExtractionBenchmark {

    private static final long WARM_UP = 8_000_000_000L;
    private static final int TIMES = 60;
    private static final int LARGE = 5_000_000;
    private static final Extractor BY_WORDS = new Extractor(false);
    private static final Extractor BY_MEANING = new Extractor();

    private final String article = Stream.of("coast-radio", "courier", "ferry-post", "ledger")
            .map(ExtractionBenchmark::sample)
            .collect(joining("\n\n"));
    private final String page = page(article);

    @Test
    void measure() {
        System.out.printf(
                "%n%d words, %d units; a page of %d units%n",
                article.split("\\s+").length, article.length(), page.length());
        System.out.printf("%-46s %9s %9s %9s %9s%n", "one article, ms", "median", "95th", "processor", "at most");
        row("read HTML", "", () -> BY_WORDS.read(page, Format.HTML));
        row("read plain text", "", () -> BY_WORDS.read(article, Format.PLAIN));
        row("read Markdown", "", () -> BY_WORDS.read(article, Format.MARKDOWN));
        row("sentences", "", () -> BY_WORDS.sentences(article));
        row("quotes", "", () -> BY_WORDS.quotes(article));
        row("statements, without vectors", "", () -> BY_WORDS.statements(article));
        row("statements, with vectors", "", () -> BY_MEANING.statements(article));
        row("all, without vectors", "20", () -> all(BY_WORDS));
        row("all, with vectors", "150", () -> all(BY_MEANING));
        System.out.printf("%n%-46s %9s %9s %9s %9s%n", "5 million units, s", "wall", "processor", "per MB", "MB heap");
        String large =
                article.concat("\n\n").repeat(LARGE / article.length() + 1).substring(0, LARGE);
        largeRow("read plain text", large, () -> BY_WORDS.read(large, Format.PLAIN));
        largeRow("sentences", large, () -> BY_WORDS.sentences(large));
        largeRow("quotes", large, () -> BY_WORDS.quotes(large));
        largeRow("statements, without vectors", large, () -> BY_WORDS.statements(large));
        String line = large.replace('\n', ' ');
        largeRow("read plain text, one line", line, () -> BY_WORDS.read(line, Format.PLAIN));
        largeRow("statements, one line", line, () -> BY_WORDS.statements(line));
        String largePage = page(large);
        largeRow("read HTML", largePage, () -> BY_WORDS.read(largePage, Format.HTML));
    }

    private void all(Extractor extractor) {
        String text = extractor.read(page, Format.HTML).text();
        extractor.sentences(text);
        extractor.quotes(text);
        extractor.statements(text);
    }

    private static void row(String what, String limit, Runnable work) {
        long warm = System.nanoTime() + WARM_UP;
        for (int i = 0; i < 3 || System.nanoTime() < warm; i++) {
            work.run();
        }
        double[] times = new double[TIMES];
        long processor = processorTime();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        processor = processorTime() - processor;
        Arrays.sort(times);
        System.out.printf(
                "%-46s %9.2f %9.2f %9.2f %9s%n",
                what, times[TIMES / 2], times[TIMES * 95 / 100], processor / 1e6 / TIMES, limit);
    }

    /** The heap's peak counts what could have been collected too: an upper bound. */
    private static void largeRow(String what, String text, Runnable work) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long processor = processorTime();
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double used = (processorTime() - processor) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf("%-46s %9.2f %9.2f %9.2f %9d%n", what, seconds, used, used * 1e6 / text.length(), peak >> 20);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String page(String text) {
        String paragraphs = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line + "</p>")
                .collect(joining("\n"));
        return """
                <!doctype html><html lang="en"><head><title>The harbour | The Courier</title></head><body>
                <nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
                <article><h1>The harbour</h1>
                %s
                </article><aside><h2>Most read</h2><ol><li><a href="/1">The ferry is late again</a></li></ol></aside>
                <footer>© 2026 The Courier. All rights reserved.</footer></body></html>
                """.formatted(paragraphs);
    }

    private static String sample(String name) {
        try (InputStream in = ExtractionBenchmark.class.getResourceAsStream("/demo/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

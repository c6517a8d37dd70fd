package org.adduce.desk;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An article's text with its claims marked. Links do not nest and claims may overlap, so the text is cut wherever one
 * begins or ends, and each piece leads to the shortest claim that covers it.
 */
final class MarkedText {

    private static final String BETWEEN_PARAGRAPHS = "\n\n";

    /** The shortest is the most telling; of two alike, the one that was there first. */
    private static final Comparator<ClaimInArticle> SHORTEST_FIRST =
            Comparator.comparingInt(ClaimInArticle::length).thenComparingLong(ClaimInArticle::id);

    /** @param start its first unit in the article's text, from which selections are counted */
    @TemplateData
    record Paragraph(int start, List<Run> runs) {}

    /**
     * A stretch of words under the same mark.
     *
     * @param mark  null where no claim is
     * @param first whether the mark begins here; its sign stands there, and links into the text lead there
     */
    @TemplateData
    record Run(String words, @Nullable ClaimInArticle mark, boolean first) {}

    private final String text;
    private final List<ClaimInArticle> waiting;
    private final TreeSet<ClaimInArticle> open = new TreeSet<>(SHORTEST_FIRST);
    private final Set<Long> shown = new HashSet<>();
    private int next;

    private MarkedText(String text, List<ClaimInArticle> marks) {
        this.text = text;
        this.waiting = marks.stream()
                .filter(mark -> 0 <= mark.start() && mark.start() < mark.end() && mark.end() <= text.length())
                .sorted(Comparator.comparingInt(ClaimInArticle::start))
                .toList();
    }

    /** Its paragraphs, whose words together are the text without the line ends between them. */
    static List<Paragraph> of(String text, List<ClaimInArticle> marks) {
        return new MarkedText(text, marks).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        while (start < text.length()) {
            int gap = text.indexOf(BETWEEN_PARAGRAPHS, start);
            int end = gap < 0 ? text.length() : gap;
            if (end > start) {
                paragraphs.add(new Paragraph(start, runs(start, end)));
            }
            start = gap < 0 ? end : gap + BETWEEN_PARAGRAPHS.length();
        }
        return paragraphs;
    }

    private List<Run> runs(int start, int end) {
        var runs = new ArrayList<Run>();
        int from = start;
        while (from < end) {
            moveTo(from);
            int to = Math.min(end, nextEdge(from));
            var mark = open.isEmpty() ? null : open.first();
            runs.add(new Run(text.substring(from, to), mark, mark != null && isFirst(mark)));
            from = to;
        }
        return runs;
    }

    /** Opens what begins up to here and closes what ends. */
    private void moveTo(int at) {
        while (next < waiting.size() && waiting.get(next).start() <= at) {
            open.add(waiting.get(next++));
        }
        open.removeIf(mark -> mark.end() <= at);
    }

    private int nextEdge(int at) {
        int edge = next < waiting.size() ? waiting.get(next).start() : text.length();
        for (var mark : open) {
            edge = Math.min(edge, mark.end());
        }
        return edge;
    }

    private boolean isFirst(ClaimInArticle mark) {
        return shown.add(mark.id());
    }
}

package org.adduce.extraction.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.adduce.extraction.text.Characters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks the elements of a page in order, passes over its furniture, and cuts the text of the rest into blocks. */
final class HtmlBlockReader implements NodeFilter {

    /** An element and the blocks in it, {@code to} exclusive. */
    record Part(Element element, int from, int to) {}

    private final RunningText running;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Integer> begins = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linkDepth;
    private int linkedLength;
    private int breaks;
    private int group;
    private Block.Kind kind = Block.Kind.TEXT;

    private HtmlBlockReader(RunningText running) {
        this.running = running;
    }

    static HtmlBlockReader of(Document document) {
        HtmlBlockReader flow = new HtmlBlockReader(RunningText.of(document));
        flow.traverse(document.body());
        flow.flush();
        return flow;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The elements that stand on lines of their own and hold text, each after those inside it. */
    List<Part> parts() {
        return parts;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (Boilerplate.is(element)
                && !running.isMostlyIn(element)
                && !running.isUnderTitleIn(element)
                && !isQuotation(element)) {
            flush();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("br")) {
            lineBreak();
        } else if (element.nameIs("a")) {
            linkDepth++;
        } else if (isCell(element)) {
            append(" ");
        } else if (element.isBlock()) {
            flush();
            begins.push(blocks.size());
            kind = kind(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("a")) {
                linkDepth--;
            } else if (element.isBlock() && !element.nameIs("br") && !isCell(element)) {
                flush();
                leave(element, begins.pop());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element, int from) {
        if (from < blocks.size()) {
            parts.add(new Part(element, from, blocks.size()));
        }
    }

    private static Block.Kind kind(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return Block.Kind.HEADING;
        }
        return name.equals("li") ? Block.Kind.LIST_ITEM : Block.Kind.TEXT;
    }

    /** What people wrote elsewhere and the article shows stands in boxes named after the network that it came from. */
    private static boolean isQuotation(Element element) {
        Element first = element.firstElementChild();
        return first != null && first.nameIs("blockquote");
    }

    /** The cells of a row stand on one line. */
    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** One line break is white space; two in a row end a paragraph. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            flush();
        } else {
            append("\n");
        }
    }

    private void append(String words) {
        text.append(words);
        if (!words.isBlank()) {
            breaks = 0;
            linkedLength += linkDepth > 0 ? words.strip().length() : 0;
        }
    }

    private void flush() {
        String line = Characters.oneLine(text.toString());
        if (!line.isEmpty()) {
            blocks.add(new Block(line, kind, group++, Math.min(1, (double) linkedLength / line.length())));
            kind = Block.Kind.TEXT;
        }
        text.setLength(0);
        linkedLength = 0;
        breaks = 0;
    }
}

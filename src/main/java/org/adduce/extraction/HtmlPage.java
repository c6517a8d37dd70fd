package org.adduce.extraction;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes HTML apart: one block for each element that a browser would put on lines of its own, in the part that holds the article. */
final class HtmlPage {

    /** An element that wraps the article holds more than this part of the page's paragraphs, however it is named. */
    private static final double MOST = 0.5;
    private static final String ROOTS = "[itemprop=articleBody], article, main, [role=main]";

    private final Document document;
    private final Map<Element, Integer> paragraphLengths = new IdentityHashMap<>();

    private HtmlPage(Document document) {
        this.document = document;
    }

    static Page read(String raw) {
        HtmlPage page = new HtmlPage(Jsoup.parse(Characters.readable(raw)));
        page.measureParagraphs();
        return new Page(page.blocks(), HtmlMetadata.of(page.document));
    }

    /** Adds up, for each element, how much of the page's running text is in it. */
    private void measureParagraphs() {
        NodeFilter measure = new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && element.parent() != null) {
                    int own = element.nameIs("p") ? textLength(element) : paragraphLengths.getOrDefault(element, 0);
                    paragraphLengths.merge(element.parent(), own, Integer::sum);
                }
                return FilterResult.CONTINUE;
            }
        };
        measure.traverse(document);
    }

    private static int textLength(Element paragraph) {
        int length = 0;
        for (Node child : paragraph.childNodes()) {
            length += child instanceof TextNode text ? text.getWholeText().length() : 0;
        }
        return length;
    }

    private boolean holdsMost(Element element) {
        int all = paragraphLengths.getOrDefault(document, 0);
        return all > 0 && paragraphLengths.getOrDefault(element, 0) > MOST * all;
    }

    private List<Block> blocks() {
        Element root = document.body();
        for (Element candidate : document.select(ROOTS)) {
            if (holdsMost(candidate)) {
                root = candidate;
            }
        }
        Flow flow = new Flow();
        flow.traverse(root);
        flow.flush();
        return flow.blocks;
    }

    /** Walks the elements in order and cuts their text into blocks. */
    private final class Flow implements NodeFilter {

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int linkDepth;
        private int linkedLength;
        private int breaks;
        private int group;
        private Block.Kind kind = Block.Kind.TEXT;

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
            if (Furniture.is(element) && !holdsMost(element)) {
                flush();
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("br")) {
                lineBreak();
            } else if (element.nameIs("a")) {
                linkDepth++;
            } else if (element.isBlock()) {
                flush();
                kind = kind(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.nameIs("a")) {
                    linkDepth--;
                } else if (element.isBlock()) {
                    flush();
                }
            }
            return FilterResult.CONTINUE;
        }

        private Block.Kind kind(Element element) {
            String name = element.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
                return Block.Kind.HEADING;
            }
            return name.equals("li") ? Block.Kind.LIST_ITEM : Block.Kind.TEXT;
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
            }
            text.setLength(0);
            linkedLength = 0;
            breaks = 0;
            kind = Block.Kind.TEXT;
        }
    }
}

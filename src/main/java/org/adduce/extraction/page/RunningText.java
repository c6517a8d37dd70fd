package org.adduce.extraction.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much of a page's running text is in each of its elements. What holds most of it is never furniture, whatever it is
 * called: some pages wrap all they have in a form, or name the article's box after the share buttons in it.
 */
final class RunningText {

    private static final double MOST = 0.5;
    /** Shorter pieces of text are labels and links as often as parts of a paragraph. */
    private static final int SHORTEST_PIECE = 40;

    private static final int LONGEST_HEADER = 500;

    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private final Set<Element> titled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int all;

    private RunningText(Document document) {
        document.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text
                        && text.parent() != null
                        && text.getWholeText().length() >= SHORTEST_PIECE
                        && !text.isBlank()) {
                    add(text.parent(), text.getWholeText().length());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.parent() != null) {
                    add(element.parent(), lengthIn(element));
                }
            }
        });
        all = lengthIn(document);
        Element title = document.selectFirst("h1");
        for (Element element = title; element != null; element = element.parent()) {
            titled.add(element);
        }
    }

    static RunningText of(Document document) {
        return new RunningText(document);
    }

    boolean isMostlyIn(Element element) {
        return all > 0 && lengthIn(element) > MOST * all;
    }

    /** Whether the element wraps the title and more text than a header does. */
    boolean isUnderTitleIn(Element element) {
        return titled.contains(element) && lengthIn(element) > LONGEST_HEADER;
    }

    private int lengthIn(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    private void add(Element element, int length) {
        if (length > 0) {
            lengths.merge(element, length, Integer::sum);
        }
    }
}

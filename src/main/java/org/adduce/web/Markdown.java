package org.adduce.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Markdown (CommonMark) as people write it, as HTML that is safe to show: HTML in it appears as the text it is, links
 * lead to http, https and mail addresses only, pictures are left out, and what the renderer makes passes an allow-list.
 */
public final class Markdown {

    /** Far more than anybody means; the renderer calls itself for each level, and a thread's stack is finite. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "a", "hr")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow noopener ugc");

    private Markdown() {}

    /** Whether quotations, lists or emphasis stand in each other so deeply that {@link #toHtml} shows the text as typed. */
    public static boolean isTooDeep(@Nullable String text) {
        return text != null && parse(text).isEmpty();
    }

    /** The HTML of a text, headings two levels down, since they stand inside a page that has its own. */
    public static String toHtml(@Nullable String text) {
        var typed = text == null ? "" : text;
        return parse(typed).map(Markdown::clean).orElseGet(() -> "<pre>" + Entities.escape(typed) + "</pre>");
    }

    /** Empty for what is too deep. Of emphasis alone the parser itself runs out of stack, and leaves nothing behind it. */
    private static Optional<Node> parse(String text) {
        try {
            return Optional.of(PARSER.parse(text)).filter(parsed -> !isTooDeep(parsed));
        } catch (StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static String clean(Node parsed) {
        var rendered = RENDERER.render(parsed);
        Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(rendered));
        for (int level = 6; level >= 1; level--) {
            int lower = Math.min(6, level + 2);
            List<Element> headings = clean.select("h" + level);
            headings.forEach(h -> h.tagName("h" + lower));
        }
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    /** Walks without calling itself, which is what the depth is asked for. */
    private static boolean isTooDeep(Node document) {
        int depth = 0;
        var node = document;
        while (node != null && depth <= DEEPEST) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return depth > DEEPEST;
    }

    /** {@code {markdown:html(text)}}. */
    @TemplateExtension(namespace = "markdown")
    static RawString html(@Nullable String text) {
        return new RawString(toHtml(text));
    }
}

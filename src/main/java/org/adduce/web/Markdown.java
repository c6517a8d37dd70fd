package org.adduce.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Markdown (CommonMark) as people write it, as HTML that is safe to show: HTML in it appears as the text it is, links
 * lead to http, https and mail addresses only, pictures are left out, and what the renderer makes passes an allow-list.
 */
public final class Markdown {

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

    /** The HTML of a text, headings two levels down, since they stand inside a page that has its own. */
    public static String toHtml(@Nullable String text) {
        var rendered = RENDERER.render(PARSER.parse(text == null ? "" : text));
        Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(rendered));
        for (int level = 6; level >= 1; level--) {
            int lower = Math.min(6, level + 2);
            List<Element> headings = clean.select("h" + level);
            headings.forEach(h -> h.tagName("h" + lower));
        }
        clean.outputSettings().prettyPrint(false);
        return clean.body().html();
    }

    /** {@code {markdown:html(text)}}. */
    @TemplateExtension(namespace = "markdown")
    static RawString html(@Nullable String text) {
        return new RawString(toHtml(text));
    }
}

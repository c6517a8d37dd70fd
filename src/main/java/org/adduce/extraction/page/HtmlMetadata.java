package org.adduce.extraction.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.extraction.text.Characters;
import org.adduce.extraction.text.Dates;
import org.adduce.extraction.text.LanguageDetector;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page declares in its head, in Open Graph and schema.org terms; where several places tell, the more exact one counts. */
final class HtmlMetadata {

    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
    private static final Pattern AUTHOR =
            Pattern.compile("\"author\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,300}?\"name\"\\s*:\\s*\"([^\"\\\\]{3,100})\"");
    private static final int LONGEST = 300;

    private final Document document;

    private HtmlMetadata(Document document) {
        this.document = document;
    }

    static DeclaredMetadata of(Document document) {
        HtmlMetadata metadata = new HtmlMetadata(document);
        return new DeclaredMetadata(
                metadata.title(),
                metadata.byline(),
                metadata.content("meta[property=og:site_name]"),
                Dates.first(metadata.published()),
                LanguageDetector.subtag(metadata.language()));
    }

    /** The heading where the declared title is the heading and the site's name, or where none is declared. */
    private @Nullable String title() {
        String declared = content("meta[property=og:title]", "meta[name=twitter:title]");
        String heading = text("h1");
        if (heading != null && (declared == null || Title.isBeginOf(heading, declared))) {
            return heading;
        }
        return declared != null ? declared : Title.withoutSite(document.title());
    }

    private @Nullable String byline() {
        String declared = content("meta[name=author]", "meta[name=parsely-author]", "meta[name=sailthru.author]");
        String linked = declared != null ? declared : linkedData(AUTHOR);
        return Byline.names(linked != null ? linked : text("[rel=author], [itemprop=author], .byline, .author"));
    }

    private @Nullable String published() {
        String declared = content(
                "meta[property=article:published_time]",
                "meta[itemprop=datePublished]",
                "meta[name=date]",
                "meta[name=pubdate]",
                "meta[name=parsely-pub-date]");
        if (declared != null) {
            return declared;
        }
        String linked = linkedData(PUBLISHED);
        if (linked != null) {
            return linked;
        }
        Element time = document.selectFirst("time[datetime]");
        return time == null ? null : time.attr("datetime");
    }

    /** What the page's JSON-LD says, read without parsing it, as much of it is no valid JSON. */
    private @Nullable String linkedData(Pattern value) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            Matcher found = value.matcher(script.data());
            if (found.find()) {
                return found.group(1);
            }
        }
        return null;
    }

    private @Nullable String language() {
        Element html = document.selectFirst("html[lang]");
        return html == null ? null : html.attr("lang");
    }

    private @Nullable String content(String... selectors) {
        for (String selector : selectors) {
            Element meta = document.selectFirst(selector);
            String content = meta == null ? "" : Characters.oneLine(meta.attr("content"));
            if (!content.isEmpty() && content.length() <= LONGEST && !content.contains("://")) {
                return content;
            }
        }
        return null;
    }

    private @Nullable String text(String selector) {
        Element element = document.selectFirst(selector);
        String text = element == null ? "" : Characters.oneLine(element.text());
        return text.isEmpty() || text.length() > LONGEST ? null : text;
    }
}

package org.adduce.extraction.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows the parts of a page that are not its article, by their element or by the names that designers give them. */
final class Boilerplate {

    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "label",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "video",
            "audio",
            "figure",
            "figcaption",
            "dialog",
            "menu",
            "address");
    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert", "menu", "form");
    /** Whole words of a class or id, so that "masthead" and "has-sidebar" stay apart from "head" and "sidebar-right". */
    private static final Pattern NAMES = Pattern.compile("(?:^|[\\s_-])(?<!(?:with|without|has|no|w)-)(?:"
            + "nav|navbar|navigation|menu|breadcrumbs?|sidebar|masthead|footer|cookies?|consent|gdpr|"
            + "advert|advertisement|ads?|sponsor(?:ed)?|promo(?:tion)?s?|banner|outbrain|taboola|"
            + "share|sharing|social|follow|newsletters?|subscribe|subscription|signup|sign-up|paywall|"
            + "related|recommend(?:ed|ations?)?|trending|popular|most-read|more-(?:from|stories|on)|read-?more|also-read|read-next|"
            + "comments?|commentlist|disqus|respond|"
            + "excerpt|teaser|dek|deck|standfirst|sub-?title|tagline|rollover-block|popover|"
            + "caption|credits?|photo-credit|image-credit|wp-caption(?:-text)?|gallery|slideshow|carousel|"
            + "byline|author-?(?:bio|info|box|card)?|about-(?:the-)?author|bio|contributors?|timestamp|dateline-date|"
            + "tags?|tag-?list|topics|toolbar|tooltip|modal|popup|overlay|screen-reader-text|sr-only|visually-hidden|print-only|"
            + "pagination|pager|copyright|disclaimer|feedback|rating|jump-?links?|toc|infobox|navbox|reflist|references|mw-editsection"
            + ")(?:$|[\\s_-])");

    private static final Pattern HIDDEN = Pattern.compile("display:\\s*none|visibility:\\s*hidden");

    private Boilerplate() {}

    static boolean is(Element element) {
        String name = element.normalName();
        if (ELEMENTS.contains(name)) {
            return true;
        }
        if (name.equals("body") || name.equals("html") || element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find()
                || ROLES.contains(element.attr("role"))
                || !name.equals("article") && (isNamed(element.className()) || isNamed(element.id()));
    }

    private static boolean isNamed(String names) {
        return !names.isEmpty()
                && names.length() < 500
                && NAMES.matcher(names.toLowerCase(Locale.ROOT)).find();
    }
}

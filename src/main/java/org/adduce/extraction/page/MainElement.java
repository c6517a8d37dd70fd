package org.adduce.extraction.page;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The part of a page that holds its article. Each block of a part speaks for it or against it; in a part that its markup
 * names as an article's body, short lines speak for it too, as they are its lists and tables.
 *
 * @param marked whether its markup names it so
 */
record MainElement(int from, int to, boolean marked) {

    private static final Pattern BODY_NAME =
            Pattern.compile("(?:^|[\\s_-])(?:(?:article|story|entry|post|news|blog|single)s?[-_]{0,2}"
                    + "(?:body|contents?|text|copy|main)(?:$|[\\s_-]))");
    private static final double BODY = 1.3;
    private static final double ARTICLE = 1.1;
    /** So many blocks after the title, at the furthest, an article begins. */
    private static final int REACH = 30;
    /** A short article stays the article beside long comments or the begins of others. */
    private static final double LEAST_UNDER_TITLE = 0.2;

    /** @param titleAt the block with the article's title, -1 where none has it */
    static MainElement in(HtmlBlockReader flow, int titleAt) {
        double[] strict = sums(flow.blocks(), MainText::value);
        double[] lenient = sums(flow.blocks(), MainText::valueInBody);
        HtmlBlockReader.Part anywhere = null;
        HtmlBlockReader.Part underTitle = null;
        double most = 0;
        double mostUnderTitle = 0;
        for (HtmlBlockReader.Part part : flow.parts()) {
            double[] sums = isBody(part.element()) ? lenient : strict;
            double score = (sums[part.to()] - sums[part.from()]) * bonus(part.element());
            if (score > most) {
                anywhere = part;
                most = score;
            }
            if (titleAt >= 0 && part.from() <= titleAt + REACH && part.to() > titleAt + 1 && score > mostUnderTitle) {
                underTitle = part;
                mostUnderTitle = score;
            }
        }
        HtmlBlockReader.Part best = mostUnderTitle > LEAST_UNDER_TITLE * most ? underTitle : anywhere;
        return best == null
                ? new MainElement(0, flow.blocks().size(), false)
                : new MainElement(best.from(), best.to(), isBody(best.element()));
    }

    private static double[] sums(List<Block> blocks, ToDoubleFunction<Block> value) {
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + value.applyAsDouble(blocks.get(i));
        }
        return sums;
    }

    private static double bonus(Element element) {
        if (isBody(element)) {
            return BODY;
        }
        return element.nameIs("article")
                        || element.nameIs("main")
                        || element.attr("role").equals("main")
                ? ARTICLE
                : 1;
    }

    private static boolean isBody(Element element) {
        return element.attr("itemprop").contains("articleBody")
                || element.attr("property").equals("content:encoded")
                || !element.nameIs("body") && (isNamed(element.className()) || isNamed(element.id()));
    }

    private static boolean isNamed(String names) {
        return !names.isEmpty()
                && names.length() < 500
                && BODY_NAME.matcher(names.toLowerCase(Locale.ROOT)).find();
    }
}

package org.adduce.extraction;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes HTML apart: one block for each element that a browser would put on lines of its own, in the part that holds the article. */
final class HtmlPage {

    private HtmlPage() {
    }

    static Page read(String raw) {
        Document document = Jsoup.parse(Characters.readable(raw));
        HtmlFlow flow = HtmlFlow.of(document);
        Declared declared = HtmlMetadata.of(document);
        int titleAt = Title.placeIn(flow.blocks(), declared.title());
        MainElement main = MainElement.in(flow, titleAt);
        return new Page(flow.blocks().subList(main.from(), main.to()), declared, Math.max(-1, titleAt - main.from()), main.marked());
    }
}

package org.adduce.extraction.page;

import org.adduce.extraction.text.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes HTML apart: one block for each element that a browser would put on lines of its own, in the part that holds the article. */
final class HtmlPage {

    private HtmlPage() {}

    static PageContent read(String raw) {
        Document document = Jsoup.parse(Characters.readable(raw));
        HtmlBlockReader flow = HtmlBlockReader.of(document);
        DeclaredMetadata declaredMetadata = HtmlMetadata.of(document);
        int titleAt = Title.placeIn(flow.blocks(), declaredMetadata.title());
        MainElement main = MainElement.in(flow, titleAt);
        return new PageContent(
                flow.blocks().subList(main.from(), main.to()),
                declaredMetadata,
                Math.max(-1, titleAt - main.from()),
                main.marked());
    }
}

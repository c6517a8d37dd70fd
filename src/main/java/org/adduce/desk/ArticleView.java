package org.adduce.desk;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.adduce.article.Article;
import org.adduce.article.ExtractionState;
import org.adduce.audit.history.HistoryEntry;
import org.adduce.desk.MarkedText.Paragraph;
import org.adduce.extraction.Extractor;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an article shows.
 *
 * @param broughtInBy the person's name; null where the program brought it in
 * @param claims      in the order in which they stand in the text
 * @param related     articles that say the same as this one, or the opposite
 */
@TemplateData
record ArticleView(
        Article article,
        @Nullable String broughtInBy,
        List<Paragraph> paragraphs,
        List<ClaimInArticle> claims,
        List<RelatedArticle> related,
        List<HistoryEntry> history) {

    public boolean isReading() {
        return isReading(article);
    }

    public String extractionPath() {
        return "/desk/articles/" + article.id() + "/extraction";
    }

    /** Whether an older version of extraction read it than the one that is there now. */
    public boolean isOutdated() {
        return isRead() && !Extractor.VERSION.equals(article.extractor());
    }

    public boolean isRead() {
        return article.extraction() == ExtractionState.DONE;
    }

    /** Whether claims are still being read out of it. */
    static boolean isReading(Article article) {
        return article.extraction() == ExtractionState.PENDING || article.extraction() == ExtractionState.RUNNING;
    }
}

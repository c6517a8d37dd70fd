package org.adduce.article;

import java.util.Locale;
import org.adduce.audit.event.EventType;

/** What happens to articles; how they are read for claims is the program's work and no event. */
public enum ArticleEvent implements EventType {
    ARTICLE_BROUGHT_IN,
    /** Title, publisher, byline, address or date were put right. */
    ARTICLE_DESCRIBED;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

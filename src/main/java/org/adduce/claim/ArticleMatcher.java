package org.adduce.claim;

/** Compares the claims of an article, once they are extracted, with those of other articles. */
public interface ArticleMatcher {

    /** Proposes matches for an article's claims, unless that is over since they were last extracted. */
    void match(long articleId);
}

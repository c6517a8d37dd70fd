package org.adduce.article;

/** A new article is in the running transaction; whoever works on its text waits for the transaction's success. */
public record ArticleAdded(long articleId) {}

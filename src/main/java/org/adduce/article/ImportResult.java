package org.adduce.article;

/**
 * Where a content is kept.
 *
 * @param isNew false if the same content had come in before
 */
public record ImportResult(long articleId, String title, boolean isNew) {}

package org.adduce.extraction.text;

/** How the raw text of an article is written; decides which reader takes it apart. */
public enum Format {
    HTML,
    PLAIN,
    MARKDOWN
}

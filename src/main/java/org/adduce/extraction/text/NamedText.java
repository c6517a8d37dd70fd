package org.adduce.extraction.text;

/**
 * The text of one article among several.
 *
 * @param name by which its sentences are told from those of the others
 */
public record NamedText(String name, String text) {}

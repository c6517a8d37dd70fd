package org.adduce.extraction.attribution;

/** A place where the article names somebody whom it knows by full name. */
record Mention(String name, int start) {}

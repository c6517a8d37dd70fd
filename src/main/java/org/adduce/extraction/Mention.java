package org.adduce.extraction;

/** A place where the article names somebody whom it knows by full name. */
record Mention(String name, int start) {
}

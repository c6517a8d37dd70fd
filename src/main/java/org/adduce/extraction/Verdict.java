package org.adduce.extraction;

/** How two statements stand to each other, how sure that is, and why. */
record Verdict(Pair.Relation relation, double score, Grounds grounds) {
}

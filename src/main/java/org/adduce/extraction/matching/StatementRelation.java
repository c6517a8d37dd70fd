package org.adduce.extraction.matching;

/** How two statements stand to each other, how sure that is, and why. */
record StatementRelation(Pair.Relation relation, double score, MatchReason grounds) {}

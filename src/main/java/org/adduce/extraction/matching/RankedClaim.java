package org.adduce.extraction.matching;

/** A known claim among others, with how well it fits a query; scores of one query compare with each other only. */
public record RankedClaim(String id, double score) {}

package org.adduce.extraction.matching;

/**
 * A known statement that belongs to one that was asked for.
 *
 * @param id of the known statement
 * @param score how sure the relation is, from 0 to 1
 * @param grounds why; {@code first} is of the statement that was asked for, {@code second} of the known one
 */
public record StatementMatch(String id, Pair.Relation relation, double score, MatchReason grounds) {}

package org.adduce.evaluation;

/**
 * One figure of a task, with what to hold it against.
 *
 * @param task   the data and what is asked of them, as the table names it
 * @param metric as the table names it
 * @param figure by which {@link Track#measure} gives it
 * @param target what it should reach on these data
 * @param known  what others reach
 */
record Row(String task, String metric, String figure, double target, String known) {}

/**
 * Measures extraction on public data against published figures: {@code mvn verify -Pevaluate}. The data and the scorers
 * stay outside the project; nothing here is a test that a build depends on.
 */
@NullMarked
package org.adduce.evaluation;

import org.jspecify.annotations.NullMarked;

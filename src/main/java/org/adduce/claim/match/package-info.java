/** Claims of different articles that belong together: proposed by the program, decided by people. */
@NullMarked
package org.adduce.claim.match;

import org.jspecify.annotations.NullMarked;

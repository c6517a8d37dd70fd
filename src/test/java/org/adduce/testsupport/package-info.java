/** Named people, articles and claims, and what tests share to reach the program. */
@NullMarked
package org.adduce.testsupport;

import org.jspecify.annotations.NullMarked;

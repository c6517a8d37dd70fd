/** What a caller is told when something fails: the one table from exceptions to answers. */
@NullMarked
package org.adduce.web.failure;

import org.jspecify.annotations.NullMarked;

/** Adduce, the desk on which a newsroom checks facts; one package below this for each feature. */
@NullMarked
package org.adduce;

import org.jspecify.annotations.NullMarked;

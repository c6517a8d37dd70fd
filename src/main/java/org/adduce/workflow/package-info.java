/** What all workflows share: issues, guards that are all evaluated, and the one exception of a refusal. */
@NullMarked
package org.adduce.workflow;

import org.jspecify.annotations.NullMarked;

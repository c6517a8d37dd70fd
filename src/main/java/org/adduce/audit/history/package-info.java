/** What happened, for people and for programs: history, lists, export. */
@NullMarked
package org.adduce.audit.history;

import org.jspecify.annotations.NullMarked;

/** Audit events: how a change is written down, with commitments to its content, and how events are found. */
@NullMarked
package org.adduce.audit.event;

import org.jspecify.annotations.NullMarked;

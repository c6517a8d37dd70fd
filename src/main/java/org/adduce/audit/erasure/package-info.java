/** What the log keeps of erasures on demand, and which tables hold personal data. */
@NullMarked
package org.adduce.audit.erasure;

import org.jspecify.annotations.NullMarked;

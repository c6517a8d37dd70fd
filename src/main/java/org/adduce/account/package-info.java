/** People and their roles, the signed-in person, sessions, API keys; where identities come from is hidden in here. */
@NullMarked
package org.adduce.account;

import org.jspecify.annotations.NullMarked;

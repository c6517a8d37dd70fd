/** Accounts whose people an identity provider knows. */
@NullMarked
package org.adduce.account.linked;

import org.jspecify.annotations.NullMarked;

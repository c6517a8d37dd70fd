/** Accounts with passwords that are kept here: sign-in, invitations, second factors, the people page. */
@NullMarked
package org.adduce.account.local;

import org.jspecify.annotations.NullMarked;

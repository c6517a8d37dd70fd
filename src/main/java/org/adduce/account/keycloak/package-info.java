/** Signing in with Keycloak: the other entrance beside the local accounts. Nothing outside knows this package. */
@NullMarked
package org.adduce.account.keycloak;

import org.jspecify.annotations.NullMarked;

package org.adduce.account.local;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The first admin of an installation that nobody watches; read once, while there are no people. */
@ConfigMapping(prefix = "adduce.setup")
interface SetUpConfig {

    /** The name to sign in with ({@code ADDUCE_SETUP_ADMIN}). */
    Optional<String> admin();

    /** {@code ADDUCE_SETUP_PASSWORD}. */
    Optional<String> password();

    /** An API key, at least 32 characters ({@code ADDUCE_SETUP_KEY}). */
    Optional<String> key();
}

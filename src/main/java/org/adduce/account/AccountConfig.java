package org.adduce.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** How people sign in and for how long. */
@ConfigMapping(prefix = "adduce.account")
public interface AccountConfig {

    /** The cost of bcrypt, as a power of two. */
    @WithDefault("12")
    @Min(4)
    @Max(16)
    int bcryptCost();

    Session session();

    SignIn signIn();

    SecondFactor secondFactor();

    interface Session {
        /** A session that was not used for so long is over. */
        @WithDefault("12h")
        Duration idle();

        /** Every session is over after this time. */
        @WithDefault("30d")
        Duration longest();
    }

    interface SecondFactor {
        /** People with this role or higher must set up two-step verification first. */
        Optional<Role> requiredFrom();
    }

    interface SignIn {
        /** Failures for one name before the next try has to wait. */
        @WithDefault("5")
        int failuresByName();

        /** The same for one remote address, which a whole newsroom may share. */
        @WithDefault("20")
        int failuresByAddress();
    }
}

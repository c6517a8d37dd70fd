package org.adduce.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One sign-in of a person on one device; it ends by sign-out, by an admin, or by time. */
@Entity
@Table(name = "account_session")
public class Session extends Secret {

    /** The time of last use is written at most this often, or every request would write. */
    static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    /** How long a code may take after the password. */
    private static final Duration CODE_WITHIN = Duration.ofMinutes(10);

    private static final int DEVICE_LENGTH = 200;

    private String device;
    private Instant seenAt;
    private @Nullable Instant endedAt;
    private boolean awaitsCode;

    protected Session() {}

    /** @param device what the browser calls itself, for the person to recognise it */
    Session(Account account, String secret, String device, Instant at) {
        super(account, secret, at);
        this.device = device.length() > DEVICE_LENGTH ? device.substring(0, DEVICE_LENGTH) : device;
        this.seenAt = at;
    }

    public String device() {
        return device;
    }

    public Instant seenAt() {
        return seenAt;
    }

    /** Makes it one that admits nobody: the password was right, the second factor's code is still to come. */
    Session awaitingCode() {
        awaitsCode = true;
        return this;
    }

    /** Whether the code may still come. */
    boolean waits(Instant now) {
        return awaitsCode
                && endedAt == null
                && now.isBefore(createdAt().plus(CODE_WITHIN))
                && account().isActive();
    }

    /** Whether it admits its person: neither ended nor too old, and the person is active. */
    boolean isAlive(Instant now, AccountConfig.Session limits) {
        return endedAt == null
                && !awaitsCode
                && now.isBefore(seenAt.plus(limits.idle()))
                && now.isBefore(createdAt().plus(limits.longest()))
                && account().isActive();
    }

    boolean wantsToBeSeen(Instant now) {
        return !now.isBefore(seenAt.plus(SEEN_EVERY));
    }

    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }
}

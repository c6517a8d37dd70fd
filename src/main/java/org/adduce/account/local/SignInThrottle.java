package org.adduce.account.local;

import io.netty.util.NetUtil;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.adduce.account.AccountConfig;
import org.adduce.account.NewAccount;
import org.adduce.account.Secret;

/**
 * Slows down who fails to sign in, by name and by remote address. A name that nobody has is slowed down like any
 * other, so that the waiting does not tell which names exist. Kept in memory: a restart forgives.
 */
@Singleton
class SignInThrottle {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    /** Failures are forgotten when there was none for so long. */
    private static final Duration MEMORY = Duration.ofHours(1);

    private static final int MOST_ENTRIES = 100_000;

    private final int byName;
    private final int byAddress;
    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_ENTRIES;
        }
    };

    /** What is shown; who fails at one is not slowed down at the other. */
    enum Way {
        PASSWORD,
        CODE
    }

    private record Failures(int count, Instant last, Instant waitUntil) {}

    @Inject
    SignInThrottle(AccountConfig config, Clock clock) {
        this(config.signIn().failuresByName(), config.signIn().failuresByAddress(), clock);
    }

    /** @param byName how many failures are free for one name, and {@code byAddress} for one address */
    SignInThrottle(int byName, int byAddress, Clock clock) {
        this.byName = byName;
        this.byAddress = byAddress;
        this.clock = clock;
    }

    /**
     * Asks for a try, which counts as failed until {@link #succeeded} says otherwise: tries made at the same time
     * cannot all slip through before the first one fails.
     *
     * @return how long to wait instead; empty if the password may be looked at now
     */
    synchronized Optional<Duration> begin(String name, String address) {
        return begin(Way.PASSWORD, name, address);
    }

    synchronized Optional<Duration> begin(Way way, String name, String address) {
        var wait = waiting(way, name, address);
        if (wait.isPresent()) {
            return wait;
        }
        var now = clock.instant();
        fail(nameKey(way, name), byName, now);
        fail(addressKey(address), byAddress, now);
        return Optional.empty();
    }

    /** How long the next try has to wait; empty if it need not. */
    synchronized Optional<Duration> waiting(Way way, String name, String address) {
        var now = clock.instant();
        return Optional.of(longer(waiting(nameKey(way, name), now), waiting(addressKey(address), now)))
                .filter(wait -> !wait.isZero());
    }

    /** The name's failures are forgotten; the address only gets this one try back, or its owner could guess for ever. */
    synchronized void succeeded(String name, String address) {
        succeeded(Way.PASSWORD, name, address);
    }

    synchronized void succeeded(Way way, String name, String address) {
        failures.remove(nameKey(way, name));
        failures.computeIfPresent(
                addressKey(address),
                (key, was) -> was.count() <= 1 ? null : new Failures(was.count() - 1, was.last(), was.last()));
    }

    private Duration waiting(String key, Instant now) {
        var known = failures.get(key);
        return known == null || !now.isBefore(known.waitUntil())
                ? Duration.ZERO
                : Duration.between(now, known.waitUntil());
    }

    private void fail(String key, int free, Instant now) {
        var known = failures.get(key);
        var count = known == null || now.isAfter(known.last().plus(MEMORY)) ? 1 : known.count() + 1;
        failures.put(key, new Failures(count, now, now.plus(waitAfter(count - free))));
    }

    private static Duration waitAfter(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Hashed, because what was typed may be long, or a password. */
    private static String nameKey(Way way, String name) {
        return way + " " + Secret.hash(NewAccount.normalized(name));
    }

    private static String addressKey(String address) {
        return "address " + network(address);
    }

    /** Whoever has one IPv6 address has the 2^64 of its network, so these count as one; of IPv4 each counts. */
    private static String network(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        try {
            return bytes != null && InetAddress.getByAddress(bytes) instanceof Inet6Address
                    ? HexFormat.of().formatHex(bytes, 0, 8)
                    : address;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("4 or 16 bytes are an address", e);
        }
    }
}

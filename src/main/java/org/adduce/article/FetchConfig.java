package org.adduce.article;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The limits within which pages are fetched from other people's servers. */
@ConfigMapping(prefix = "adduce.fetch")
public interface FetchConfig {

    /** How long one address may take to accept a connection, TLS included. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** How long a fetch may take as a whole: names, redirects and the last byte of the page. */
    @WithDefault("30s")
    Duration timeout();

    /** The largest page, as sent and also as unpacked. */
    @WithDefault("10M")
    MemorySize maxSize();

    /** How many redirects are followed; 0 follows none. */
    @WithDefault("5")
    int maxRedirects();

    /** Hosts, by exact name, that may have private addresses: a newsroom's own archive, say. */
    Optional<Set<String>> allowedHosts();
}

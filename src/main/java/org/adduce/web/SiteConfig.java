package org.adduce.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What the newsroom calls its site and where people reach it. */
@ConfigMapping(prefix = "adduce.site")
interface SiteConfig {

    /** Scheme, host and port, without a path; port 0 stands for the one that the server listens on. */
    URI url();

    @WithDefault("Adduce")
    String name();

    /** Where readers complain: a mail address or the address of a page. */
    Optional<String> contact();
}

package org.adduce.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Locale;
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

    /** The language of a page when its reader prefers none that there is, by its BCP 47 tag; the region decides how dates look. */
    @WithDefault("en-GB")
    Locale language();

    /** The zone in which people read and enter times, {@code Europe/Oslo}; the machine's own by default. */
    Optional<String> timeZone();
}

package org.adduce.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The demo desk. */
@ConfigMapping(prefix = "adduce.demo")
interface DemoConfig {

    /** Of all four people; for a desk that answers on this machine only. */
    @WithDefault("tide-gate-demo")
    String password();
}

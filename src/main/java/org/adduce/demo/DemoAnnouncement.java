package org.adduce.demo;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.adduce.web.MessageLookup;

/** Tells on the console who can sign in at the demo. */
@ApplicationScoped
class DemoAnnouncement {

    private final DemoConfig config;
    private final MessageLookup messageLookup;

    DemoAnnouncement(DemoConfig config, MessageLookup messageLookup) {
        this.config = config;
        this.messageLookup = messageLookup;
    }

    /** Who can sign in, on the console beside the address. */
    void announce(@ObservesAsync HttpServerStart event) {
        if (DemoMode.isChosen()) {
            System.out.println(messageLookup.of("demo", "people", config.password()));
        }
    }
}

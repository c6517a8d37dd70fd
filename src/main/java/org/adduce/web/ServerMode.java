package org.adduce.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this process serves people, or was started for one command: then nothing else is begun at its start. */
@Singleton
public class ServerMode {

    private final boolean listens;

    @Inject
    ServerMode(@ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean listens) {
        this.listens = listens;
    }

    public boolean servesPeople() {
        return listens;
    }
}

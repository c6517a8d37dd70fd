package org.adduce.erasure;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which database the program runs on, and as whom. */
@Singleton
class DatabaseAddress {

    private final String kind;
    private final String url;
    private final String user;
    private final Optional<String> password;

    DatabaseAddress(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.kind = kind;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    boolean isH2() {
        return kind.equals("h2");
    }

    /** Empty for a database that is no file of this process. */
    Optional<DatabaseCopy> copy() {
        return DatabaseCopy.of(url, user, password.orElse(""));
    }
}

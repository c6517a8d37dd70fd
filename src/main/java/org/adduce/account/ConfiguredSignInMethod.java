package org.adduce.account;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the entrance, and the directory that belongs to it, when the program starts: one build serves for both. */
@Singleton
public class ConfiguredSignInMethod {

    /** The setting that chooses, for resources that belong to one of the two alone. */
    public static final String SETTING = "adduce.identity";

    public static final String LOCAL = "local";
    public static final String KEYCLOAK = "keycloak";

    private final Instance<SignInMethod> all;
    private final Instance<Directory> directories;
    private final String chosen;

    ConfiguredSignInMethod(
            @Any Instance<SignInMethod> all,
            @Any Instance<Directory> directories,
            @ConfigProperty(name = SETTING) String chosen) {
        this.all = all;
        this.directories = directories;
        this.chosen = chosen;
    }

    /** The framework prints the message alone of what {@link #entrance} throws, and ends. */
    void start(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event, SignInMethod signInMethod) {
        signInMethod.faults();
    }

    /** Behind a proxy: whoever is made before the settings are read may hold it already. */
    @Produces
    @ApplicationScoped
    @Named("entrance")
    SignInMethod entrance() {
        if (!chosen.equals(LOCAL) && !chosen.equals(KEYCLOAK)) {
            throw new ConfigurationException(
                    "Set adduce.identity (ADDUCE_IDENTITY) to local or keycloak, not '%s'.".formatted(chosen));
        }
        var signInMethod = all.select(Identifier.Literal.of(chosen)).get();
        if (!signInMethod.faults().isEmpty()) {
            throw new ConfigurationException(String.join(" ", signInMethod.faults()));
        }
        return signInMethod;
    }

    @Produces
    @Singleton
    Directory directory() {
        return directories.select(Identifier.Literal.of(chosen)).get();
    }
}

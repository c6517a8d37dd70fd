package org.adduce.account.local;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.adduce.account.ApiKeys;
import org.adduce.account.NewAccount;
import org.adduce.account.People;
import org.adduce.account.Role;
import org.adduce.account.SignInMethod;
import org.adduce.web.MessageLookup;
import org.adduce.web.ServerMode;
import org.adduce.workflow.Issue;

/** Creates the first admin from the environment, before anything else creates accounts at the start. */
@Singleton
class UnattendedSetUp {

    private static final String ADMIN = "ADDUCE_SETUP_ADMIN";
    private static final String PASSWORD = "ADDUCE_SETUP_PASSWORD";
    private static final String KEY = "ADDUCE_SETUP_KEY";

    /** Seconds. Nothing is served yet that could wait for it, and a slow machine needs more than the usual minute. */
    private static final int TIMEOUT = 3600;

    private final SignInMethod signInMethod;
    private final SetUpConfig config;
    private final People people;
    private final ApiKeys keys;
    private final MessageLookup messageLookup;
    private final ServerMode serverMode;

    UnattendedSetUp(
            SignInMethod signInMethod,
            SetUpConfig config,
            People people,
            ApiKeys keys,
            MessageLookup messageLookup,
            ServerMode serverMode) {
        this.signInMethod = signInMethod;
        this.config = config;
        this.people = people;
        this.keys = keys;
        this.messageLookup = messageLookup;
        this.serverMode = serverMode;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (serverMode.servesPeople() && signInMethod.keepsPeople() && isWanted()) {
            QuarkusTransaction.requiringNew().timeout(TIMEOUT).run(() -> {
                if (people.isEmpty()) {
                    make();
                }
            });
        }
    }

    private boolean isWanted() {
        return config.admin().isPresent()
                || config.password().isPresent()
                || config.key().isPresent();
    }

    /** The framework prints this exception's message alone and ends. */
    private void make() {
        var name = config.admin().orElse("");
        var admin =
                new NewAccount(name, name, null, Role.ADMIN, config.password().orElse(""));
        var faults = faults(admin, config.key().orElse(""));
        if (!faults.isEmpty()) {
            throw new ConfigurationException(sentence(faults));
        }
        keys.register(people.create(admin, null), config.key().orElseThrow(), "set-up", null);
    }

    /** What is wrong, by variable: what is not there first. */
    private Map<String, String> faults(NewAccount admin, String key) {
        var faults = new LinkedHashMap<String, String>();
        missing(config.admin(), ADMIN, faults);
        missing(config.password(), PASSWORD, faults);
        missing(config.key(), KEY, faults);
        people.issues(admin)
                .forEach(issue -> faults.putIfAbsent(variable(issue), wrong(variable(issue), messageLookup.of(issue))));
        if (!ApiKeys.isStrong(key)) {
            faults.putIfAbsent(KEY, messageLookup.of("set_up", "key_is_weak", KEY));
        }
        return faults;
    }

    private static String variable(Issue issue) {
        return issue.field().equals("password") ? PASSWORD : ADMIN;
    }

    private String wrong(String variable, String reason) {
        return messageLookup.of("set_up", "variable_is_wrong", variable, reason);
    }

    private void missing(Optional<String> value, String variable, Map<String, String> faults) {
        if (value.isEmpty()) {
            faults.put(variable, messageLookup.of("set_up", "variable_is_missing", variable));
        }
    }

    private String sentence(Map<String, String> faults) {
        return messageLookup.of("set_up", "cannot_start") + " " + String.join(" ", faults.values());
    }
}

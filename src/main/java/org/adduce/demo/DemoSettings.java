package org.adduce.demo;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** What is set otherwise while the program is the demo, unless the environment or {@code config/} names another value. */
public final class DemoSettings implements ConfigSource {

    private static final Map<String, String> SETTINGS = Map.of(
            "adduce.data", "data/demo",
            "quarkus.http.host", "localhost",
            // A password that everybody knows is worth no second of the first start.
            "adduce.account.bcrypt-cost", "8");

    /** Above the program's own application.properties (250), below one in {@code config/} (260). */
    private static final int ORDINAL = 255;

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public String getName() {
        return "demo";
    }

    @Override
    public Set<String> getPropertyNames() {
        return DemoMode.isChosen() ? SETTINGS.keySet() : Set.of();
    }

    @Override
    public @Nullable String getValue(String name) {
        return DemoMode.isChosen() ? SETTINGS.get(name) : null;
    }
}

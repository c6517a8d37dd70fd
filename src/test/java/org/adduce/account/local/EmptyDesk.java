package org.adduce.account.local;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A desk of its own, on which there is nobody yet. */
public final class EmptyDesk implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("adduce.database.h2.url", "jdbc:h2:mem:empty;DB_CLOSE_DELAY=-1");
    }
}

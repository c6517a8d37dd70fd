package org.adduce.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A database of its own, for tests that need a log in which nothing is damaged and that leave it so; others do not. */
public class SoundLog implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("adduce.database.h2.url", "jdbc:h2:mem:sound-log;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1");
    }
}

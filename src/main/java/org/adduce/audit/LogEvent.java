package org.adduce.audit;

import java.util.Locale;

/** What happens to the log itself, by who runs the program. */
enum LogEvent implements EventType {
    LOG_KEY_ROTATED,
    LOG_RESTORED;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The log as the subject of its own events. */
    record Log(String path, long version) implements Subject {}
}

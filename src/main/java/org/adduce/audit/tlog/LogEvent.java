package org.adduce.audit.tlog;

import java.util.Locale;
import org.adduce.audit.event.EventType;
import org.adduce.audit.event.Subject;

/** What happens to the log itself, by who runs the program. */
public enum LogEvent implements EventType {
    LOG_KEY_ROTATED,
    LOG_RESTORED;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The log as the subject of its own events. */
    public record Log(String path, long version) implements Subject {}
}

package org.adduce.audit.event;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for the events of {@link Things}, which stand in the tests' log beside all others. */
@MessageBundle("things")
public interface ThingMessages {

    @Message("{actor} changed a thing")
    String audit_thing_changed(String actor);
}

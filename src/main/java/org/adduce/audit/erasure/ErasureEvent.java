package org.adduce.audit.erasure;

import org.adduce.audit.event.EventType;

/** That a person's data were erased on their demand; without their name, and by nobody at the desk. */
public enum ErasureEvent implements EventType {
    PERSON_ERASED;

    @Override
    public String id() {
        return "person_erased";
    }
}

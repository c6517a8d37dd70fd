package org.adduce.audit.event;

/** What an event is about, by path and version, never by entity. */
public interface Subject {

    /** Its path in the program, {@code claims/7}. */
    String path();

    /** Its version once the change is written. */
    long version();
}

package org.adduce.audit;

/** Subjects and changes of no feature in particular, for tests of the log itself. */
record Things(String path, long version) implements Subject {

    static final long ACTOR = 999_999_999_999L;

    static final EventType TYPE = () -> "thing_changed";

    /** A change of the thing at this path by an account that is nobody's. */
    static Change changed(String path) {
        return Change.of(TYPE, new Things(path, 3), ACTOR).with("colour", "red", "blue");
    }
}

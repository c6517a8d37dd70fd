package org.adduce.web;

/** The person who looks at the page, as far as layouts need to know them; the bean is named {@code viewer}. */
public interface Viewer {

    boolean isSignedIn();

    /** The name shown in the header; empty if nobody is signed in. */
    String displayName();

    /** Whether this person holds the role of that id, or one that includes it. */
    boolean has(String role);
}

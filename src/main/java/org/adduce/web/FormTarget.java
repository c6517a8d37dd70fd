package org.adduce.web;

import java.util.Optional;

/** A site beside ours to which one of our forms may lead: browsers refuse each that the answer's policy does not name. */
public interface FormTarget {

    /** Scheme, host and port; empty if there is none. */
    Optional<String> origin();
}

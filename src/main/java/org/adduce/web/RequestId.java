package org.adduce.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** One random id for each request or piece of background work, to be found in the log and in error messages. */
@RequestScoped
public class RequestId {

    private final String value = UUID.randomUUID().toString();

    public String value() {
        return value;
    }
}

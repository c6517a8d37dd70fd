package org.adduce.claim;

import io.quarkus.arc.Arc;

/** What reading an article comes to when it fails, which no text in the tests makes it do. */
public final class Reading {

    private Reading() {}

    public static void fail(long article) {
        Arc.container().instance(CandidateWriter.class).get().fail(article);
    }
}

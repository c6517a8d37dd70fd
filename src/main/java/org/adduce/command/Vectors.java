package org.adduce.command;

import org.adduce.extraction.Extractor;
import picocli.CommandLine.Option;

/** Whether sentence vectors are used. */
final class Vectors {

    @Option(names = "--no-vectors", description = "Work without sentence vectors: faster, smaller, less accurate.")
    private boolean none;

    boolean wanted() {
        return !none;
    }

    Extractor extractor() {
        return new Extractor(!none);
    }
}

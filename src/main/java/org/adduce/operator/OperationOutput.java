package org.adduce.operator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Hears what an operation does; where it ends up is the command's matter. */
public interface OperationOutput {

    /** A part of the results, byte for byte; on the command's standard output. */
    void results(byte[] part) throws IOException;

    /** A sentence for who gave the command; on its standard error. */
    void message(String sentence) throws IOException;

    /** How far it is; seen where somebody looks at it. May be told as often as one likes. */
    void progress(long done, long all) throws IOException;

    /** What the command keeps in a file of its own until the next time, if it was asked to. */
    default void keep(byte[] file) throws IOException {}

    /** A line of the results. */
    default void line(String line) throws IOException {
        results((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

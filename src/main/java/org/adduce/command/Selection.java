package org.adduce.command;

import picocli.CommandLine.Option;

/** Which types of objects are written. */
final class Selection {

    @Option(names = "--sentences", description = "Write sentences.")
    private boolean sentences;

    @Option(names = "--quotes", description = "Write quotes and their speakers.")
    private boolean quotes;

    @Option(names = "--claims", description = "Write all statements with their scores.")
    private boolean claims;

    @Option(names = "--pairs", description = "Write matching statements of different files.")
    private boolean pairs;

    private boolean isEmpty() {
        return !sentences && !quotes && !claims && !pairs;
    }

    /** The text itself is left out only where the reader of the results has it already and chose what else to see. */
    boolean text(boolean clean) {
        return !clean || isEmpty();
    }

    boolean sentences() {
        return sentences || isEmpty();
    }

    boolean quotes() {
        return quotes || isEmpty();
    }

    boolean needsSentences() {
        return sentences() || claims();
    }

    boolean claims() {
        return claims || isEmpty();
    }

    boolean pairs() {
        return pairs || isEmpty();
    }
}

package org.adduce.command;

import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Has what libraries warn of said on standard error; without a server nobody else sets logging up. */
final class Warnings {

    /** It warns of graphics processors that it looks for in vain and that nobody asked for. */
    private static final String TOKENIZER = "ai.djl.";

    private Warnings() {}

    static void toStandardError() {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        var console = new ConsoleHandler();
        console.setLevel(Level.WARNING);
        console.setFormatter(new Words());
        console.setFilter(warning -> !String.valueOf(warning.getLoggerName()).startsWith(TOKENIZER));
        root.addHandler(console);
    }

    private static final class Words extends Formatter {

        @Override
        public String format(LogRecord warning) {
            return formatMessage(warning) + System.lineSeparator();
        }
    }
}

package org.adduce.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.adduce.extraction.text.NoText;

/** What could not be worked on, on standard error: each is said at once, none stops the rest. */
final class Failures {

    private final PrintStream err;
    private final Progress progress;
    private int count;

    Failures(PrintStream err, Progress progress) {
        this.err = err;
        this.progress = progress;
    }

    void add(String name, Throwable reason) {
        add(name, sentence(reason));
    }

    void add(String name, String reason) {
        count++;
        warn(name, reason);
    }

    /** Says what is no failure, but good to know. */
    void warn(String name, String words) {
        progress.erase();
        err.println(name + ": " + words);
    }

    /** Of the command. */
    int exitCode() {
        return count == 0 ? 0 : 1;
    }

    private static String sentence(Throwable reason) {
        if (reason instanceof NoSuchFileException) {
            return "file not found";
        }
        if (reason instanceof AccessDeniedException) {
            return "permission denied";
        }
        var words = reason instanceof FileSystemException e ? e.getReason() : reason.getMessage();
        var isMeantForPeople = reason instanceof IOException || reason instanceof NoText;
        return words == null || !isMeantForPeople ? reason.toString() : words;
    }
}

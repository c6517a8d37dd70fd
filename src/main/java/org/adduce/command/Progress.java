package org.adduce.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How far a command is, in one line that is written anew; only where somebody looks at it. */
final class Progress {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final String ERASE = "\r\u001b[2K";
    private static final long PAUSE_NANOS = 200_000_000;

    private final PrintStream err;
    private final boolean seen;
    private final long pauseNanos;
    private long shownAt = System.nanoTime();
    private boolean shows;

    /** @param pauseNanos how long it stays silent after each time it spoke, and at first */
    Progress(PrintStream err, boolean seen, long pauseNanos) {
        this.err = err;
        this.seen = seen;
        this.pauseNanos = pauseNanos;
    }

    /** On the program's own standard error, if that is a terminal. */
    static Progress on(PrintStream err) {
        return new Progress(err, err == System.err && isTerminal(), PAUSE_NANOS);
    }

    /** Shows that so many of all are done and what comes next. */
    void show(int done, int all, String name) {
        show("%,d of %,d: %s", done, all, name);
    }

    /** Shows that so many of all are done. */
    void show(long done, long all) {
        show("%,d of %,d", done, all);
    }

    /** Shows that so many are done. */
    void show(int done) {
        show("%,d", done);
    }

    /** Seldom, as terminals are slow. */
    private void show(String format, Object... values) {
        if (seen && System.nanoTime() - shownAt >= pauseNanos) {
            err.printf(Locale.ROOT, ERASE + format, values);
            err.flush();
            shownAt = System.nanoTime();
            shows = true;
        }
    }

    /** Makes room for other words. */
    void erase() {
        if (shows) {
            err.print(ERASE);
            err.flush();
            shows = false;
        }
    }

    /** {@link System#console()} would ask standard input and output, which are often files where standard error is none. */
    private static boolean isTerminal() {
        try {
            var device = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }
}

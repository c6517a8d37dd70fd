package org.adduce.demo;

/**
 * Whether this process is the demo. The command line alone says so, each time anew: no build, profile, file or variable can
 * keep the choice and open a desk with published passwords to people who did not ask for it.
 */
public final class DemoMode {

    /** The one word with which the packaged program opens the demo. */
    public static final String WORD = "demo";

    private static volatile boolean chosen;

    private DemoMode() {}

    public static boolean isAskedFor(String... arguments) {
        return arguments.length == 1 && arguments[0].equals(WORD);
    }

    /** Before any setting is read: {@link DemoSettings} come with it. */
    public static void choose() {
        chosen = true;
    }

    static boolean isChosen() {
        return chosen;
    }
}

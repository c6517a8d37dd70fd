package org.adduce.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Keeps the demo and desks of people's own apart: the demo's passwords are published, so that it opens on this machine and in a
 * folder of its own only, and nothing but the demo opens that folder again.
 */
public final class DemoStart {

    /** In each folder that the demo made, for people to read. */
    static final String MARK = "demo.txt";

    private static final String MARK_TEXT = "This folder contains Adduce's demo, whose passwords are public."
            + " Delete the folder to start the demo again from the beginning.\n";

    private final boolean isDemo;
    private final Config settings;
    private final Path folder;

    DemoStart(boolean isDemo, Config settings) {
        this.isDemo = isDemo;
        this.settings = settings;
        this.folder = Path.of(settings.getValue("adduce.data.absolute", String.class));
    }

    /** As the command line of this process wants it. */
    public static DemoStart of(Config settings) {
        return new DemoStart(DemoMode.isChosen(), settings);
    }

    /** Why the program must not start like this, a sentence each; nothing has been written yet. */
    public List<String> refusals() throws IOException {
        var refusals = new ArrayList<String>();
        if (!isDemo) {
            if (isMarked()) {
                refusals.add(
                        ("%s belongs to the demo, whose passwords are public. Start Adduce with the word '%s', or set"
                                        + " another folder in ADDUCE_DATA.")
                                .formatted(folder, DemoMode.WORD));
            }
            return refusals;
        }
        var setUp = setUp();
        if (!setUp.isEmpty()) {
            refusals.add(
                    "The demo has its own people, whose passwords are public. Unset %s, or start Adduce without the word '%s'."
                            .formatted(setUp, DemoMode.WORD));
        }
        var host = settings.getValue("quarkus.http.host", String.class);
        if (!isLoopback(host)) {
            refusals.add(
                    "The demo can be reached from this machine only, because its passwords are public. Unset QUARKUS_HTTP_HOST,"
                            + " which is %s.".formatted(host));
        }
        if (!isMarked() && !isEmpty()) {
            refusals.add("%s is not the demo's folder. Set an empty folder in ADDUCE_DATA.".formatted(folder));
        }
        if (!settings.getValue("quarkus.datasource.jdbc.url", String.class).startsWith("jdbc:h2:file:" + folder)) {
            refusals.add(
                    "The demo keeps its database in its data folder. Unset QUARKUS_DATASOURCE_JDBC_URL, and use a package"
                            + " that is not built for PostgreSQL.");
        }
        return refusals;
    }

    /** Marks the folder, which is there, as the demo's before the demo's first person is in it. */
    public void mark() throws IOException {
        if (isDemo && !isMarked()) {
            Files.writeString(folder.resolve(MARK), MARK_TEXT);
        }
    }

    private boolean isMarked() {
        return Files.exists(folder.resolve(MARK));
    }

    private boolean isEmpty() throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** The variables of an unattended set-up that are set. */
    private String setUp() {
        return Stream.of("ADDUCE_SETUP_ADMIN", "ADDUCE_SETUP_PASSWORD", "ADDUCE_SETUP_KEY")
                .filter(variable -> settings.getOptionalValue(property(variable), String.class)
                        .isPresent())
                .collect(Collectors.joining(", "));
    }

    private static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static boolean isLoopback(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

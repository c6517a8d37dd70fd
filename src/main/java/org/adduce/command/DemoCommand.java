package org.adduce.command;

import org.adduce.demo.DemoMode;
import picocli.CommandLine.Command;

/** Explains {@code demo}, which never gets here as the only word: it starts the server, and the server is no command. */
@Command(
        name = DemoMode.WORD,
        description = {
            "Starts the server with the demo: four articles, four people whose passwords are public, claims in every stage.",
            "The demo can be reached from this machine only. It keeps its data in data/demo, or in the empty folder set in"
                    + " ADDUCE_DATA. Without the word demo, Adduce does not open that folder."
        })
final class DemoCommand {}

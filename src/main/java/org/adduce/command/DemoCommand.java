package org.adduce.command;

import org.adduce.demo.DemoMode;
import picocli.CommandLine.Command;

/** Explains {@code demo}, which never gets here as the only word: it starts the server, and the server is no command. */
@Command(
        name = DemoMode.WORD,
        description = {
            "Starts the server on the demo: four articles, four people whose passwords are published, claims in every stage.",
            "The demo answers on this machine only and keeps its data in data/demo, or in the empty folder that ADDUCE_DATA"
                    + " names; without this word the program does not open that folder."
        })
final class DemoCommand {}

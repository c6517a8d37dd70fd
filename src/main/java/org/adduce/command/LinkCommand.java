package org.adduce.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "link",
        sortOptions = false,
        description = {
            "Makes accounts that were kept here those of people at Keycloak, by their verified e-mail address there, so that they"
                    + " keep their history. Without --yes it only lists them: account, address, user name at Keycloak, and what"
                    + " stands in the way, separated by tabs."
        },
        exitCodeList = {
            "0:listed, or linked",
            "1:cannot be linked",
            "2:wrong usage, or neither program nor database can be reached"
        })
final class LinkCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--yes", description = "Link all that can be linked, and not only list them.")
    private boolean yes;

    @Option(names = "--only", paramLabel = "NAME", description = "This account alone.")
    private @Nullable String only;

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            description =
                    "The person's verified address at Keycloak, where the account has none or another; with --only.")
    private @Nullable String email;

    @Mixin
    private Channel channel = new Channel();

    LinkCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        var arguments = new HashMap<String, String>();
        arguments.put("yes", Boolean.toString(yes));
        if (only != null) {
            arguments.put("only", only);
        }
        if (email != null) {
            arguments.put("email", email);
        }
        return channel.ask("account-links", arguments, new StreamOutput(streams));
    }
}

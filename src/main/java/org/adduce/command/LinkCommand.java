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
            "Links existing accounts to Keycloak users by their verified e-mail address in Keycloak, so that they keep their"
                    + " history. Without --yes, only lists them: account, address, Keycloak user name and obstacle, separated by"
                    + " tabs."
        },
        exitCodeList = {
            "0:listed, or linked",
            "1:the account cannot be linked",
            "2:wrong usage, or neither Adduce nor its database can be reached"
        })
final class LinkCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(names = "--yes", description = "Link the accounts instead of only listing them.")
    private boolean yes;

    @Option(names = "--only", paramLabel = "NAME", description = "Only this account.")
    private @Nullable String only;

    @Option(
            names = "--email",
            paramLabel = "ADDRESS",
            description =
                    "The person's verified address in Keycloak, if the account has none or another. Needs --only.")
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

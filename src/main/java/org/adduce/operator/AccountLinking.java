package org.adduce.operator;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.adduce.account.linked.AccountLinks;
import org.adduce.account.linked.AccountLinks.Proposal;
import org.adduce.web.MessageLookup;
import org.jspecify.annotations.Nullable;

/** Lists which accounts can become whose at the identity provider, and links them if it is told so. */
@Singleton
class AccountLinking implements Operation {

    private final AccountLinks links;
    private final MessageLookup messageLookup;

    AccountLinking(AccountLinks links, MessageLookup messageLookup) {
        this.links = links;
        this.messageLookup = messageLookup;
    }

    @Override
    public String name() {
        return "account-links";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("only", "email", "yes");
    }

    @Override
    public int run(Map<String, String> arguments, OperationOutput operationOutput) throws IOException {
        var only = arguments.get("only");
        var address = arguments.get("email");
        if (address != null && only == null) {
            throw new WrongUsage("Use --email together with --only NAME.");
        }
        var proposals = proposals(only, address);
        var isMeant = Boolean.parseBoolean(arguments.get("yes"));
        long linked = 0;
        for (var proposal : proposals) {
            operationOutput.line(told(proposal));
            if (isMeant && proposal.obstacle() == null) {
                links.link(
                        proposal.account(),
                        Objects.requireNonNull(proposal.identity()).subject());
                linked++;
            }
        }
        operationOutput.message(
                isMeant
                        ? messageLookup.of("links", "done", linked)
                        : messageLookup.of(
                                "links",
                                "dry",
                                proposals.stream()
                                        .filter(p -> p.obstacle() == null)
                                        .count()));
        return only != null && proposals.get(0).obstacle() != null ? Operations.FAILED : 0;
    }

    private List<Proposal> proposals(@Nullable String only, @Nullable String address) {
        return only == null ? links.proposals() : List.of(links.proposal(only, address));
    }

    /** Account, address, user name there, and what stands in the way; separated by tabs. */
    private String told(Proposal proposal) {
        var identity = proposal.identity();
        return String.join(
                "\t",
                proposal.account().name(),
                Objects.requireNonNullElse(proposal.address(), "-"),
                identity == null ? "-" : identity.userName(),
                proposal.obstacle() == null
                        ? messageLookup.of("links", "possible")
                        : messageLookup.of("links", proposal.obstacle()));
    }
}

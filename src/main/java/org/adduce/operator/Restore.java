package org.adduce.operator;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.adduce.audit.verify.RestoreAcceptance;

/** Goes on from an older backup that was put back on purpose. */
@Singleton
class Restore implements Operation {

    private final RestoreAcceptance acceptance;

    Restore(RestoreAcceptance acceptance) {
        this.acceptance = acceptance;
    }

    @Override
    public String name() {
        return "restore-acceptance";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("reason");
    }

    @Override
    public int run(Map<String, String> arguments, OperationOutput operationOutput) throws IOException {
        var accepted = acceptance.accept(arguments.getOrDefault("reason", ""));
        if (accepted.givenUp().isEmpty()
                || accepted.goneOnFrom().isEmpty()
                || accepted.damage().isPresent()) {
            operationOutput.message("Not accepted: " + accepted.damage().orElse("the database has no log to resume."));
            return Operations.FAILED;
        }
        operationOutput.line("accepted: the log resumes from %,d entries; %,d had been signed"
                .formatted(
                        accepted.goneOnFrom().get().size(),
                        accepted.givenUp().get().size()));
        operationOutput.message("Announce the restore: readers who keep a newer checkpoint will notice.");
        return 0;
    }
}

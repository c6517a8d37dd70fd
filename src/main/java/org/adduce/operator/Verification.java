package org.adduce.operator;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.audit.verify.IntegrityScan;
import org.adduce.audit.verify.LogReading;
import org.adduce.merkle.NotVerified;
import org.adduce.merkle.SignedNote;

/** Reads the whole audit log over and says whether it is what was signed. */
@Singleton
class Verification implements Operation {

    private final IntegrityScan integrityScan;

    Verification(IntegrityScan integrityScan) {
        this.integrityScan = integrityScan;
    }

    @Override
    public String name() {
        return "verification";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("seen");
    }

    @Override
    public int run(Map<String, String> arguments, OperationOutput operationOutput) throws IOException {
        try {
            return tell(
                    integrityScan.run(
                            (done, all) -> progress(operationOutput, done, all),
                            seen(arguments.getOrDefault("seen", ""))),
                    arguments,
                    operationOutput);
        } catch (NotVerified e) {
            operationOutput.line(
                    "NOT VERIFIED: The checkpoint seen last does not belong to this log: " + e.getMessage() + ".");
            return Operations.FAILED;
        }
    }

    private static int tell(LogReading reading, Map<String, String> arguments, OperationOutput operationOutput)
            throws IOException {
        if (reading.damage().isPresent()) {
            operationOutput.line("NOT VERIFIED: " + reading.damage().get());
            return Operations.FAILED;
        }
        operationOutput.line("verified: %,d entries, root %s%s"
                .formatted(
                        reading.size(),
                        reading.root().orElse(""),
                        reading.erased() == 0 ? "" : ", content of %,d erased on request".formatted(reading.erased())));
        if (arguments.containsKey("seen") && reading.note().isPresent()) {
            operationOutput.keep(reading.note().get().bytes());
        }
        return 0;
    }

    private static Optional<SignedNote> seen(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SignedNote.parse(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NotVerified e) {
            throw new WrongUsage("The state file contains no signed checkpoint: " + e.getMessage() + ".");
        }
    }

    private static void progress(OperationOutput operationOutput, long done, long all) {
        try {
            operationOutput.progress(done, all);
        } catch (IOException e) {
            throw new UncheckedIOException("nobody listens any more", e);
        }
    }
}

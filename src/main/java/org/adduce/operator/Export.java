package org.adduce.operator;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.adduce.audit.history.AuditExport;
import org.adduce.audit.history.AuditQuery;
import org.adduce.audit.tlog.Sequencer;

/** Writes the audit log out, with proofs. */
@Singleton
class Export implements Operation {

    private static final int PART = 1 << 15;

    private final AuditExport export;
    private final Sequencer sequencer;

    Export(AuditExport export, Sequencer sequencer) {
        this.export = export;
        this.sequencer = sequencer;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("format", "actor", "action", "subject", "from", "to");
    }

    @Override
    public int run(Map<String, String> arguments, OperationOutput operationOutput) throws IOException {
        var query = AuditQuery.of(arguments);
        sequencer.run(); // what waits gets its place, and so its proof
        try (var out = new BufferedOutputStream(new Results(operationOutput), PART)) {
            switch (arguments.getOrDefault("format", "jsonl")) {
                case "jsonl" -> export.writeJsonLines(query, out);
                case "csv" -> export.writeCsv(query, out);
                default -> throw new WrongUsage("Choose csv or jsonl as the format.");
            }
        }
        return 0;
    }

    private static final class Results extends OutputStream {

        private final OperationOutput operationOutput;

        Results(OperationOutput operationOutput) {
            this.operationOutput = operationOutput;
        }

        @Override
        public void write(int b) throws IOException {
            operationOutput.results(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            operationOutput.results(Arrays.copyOfRange(bytes, from, from + length));
        }
    }
}

package org.adduce.operator;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.adduce.audit.tlog.KeyRotation;

/** Changes the key of the audit log. */
@Singleton
class Rotation implements Operation {

    private final KeyRotation rotation;

    Rotation(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public String name() {
        return "key-rotation";
    }

    @Override
    public Set<String> arguments() {
        return Set.of();
    }

    @Override
    public int run(Map<String, String> arguments, OperationOutput operationOutput) throws IOException {
        var rotated = rotation.rotate();
        operationOutput.message(
                rotated.inForce()
                        ? "The log has a new key, and the old private key is deleted. Send the new public key to everyone who keeps the old one:"
                        : "The log gets a new key in a moment. Send the new public key to everyone who keeps the old one:");
        operationOutput.line("old " + rotated.before());
        operationOutput.line("new " + rotated.after());
        return 0;
    }
}

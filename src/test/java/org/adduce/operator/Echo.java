package org.adduce.operator;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Says what it is told to. */
@Singleton
class Echo implements Operation {

    @Override
    public String name() {
        return "echo";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("words");
    }

    @Override
    public int run(Map<String, String> arguments, OperationOutput operationOutput) throws IOException {
        if (!arguments.containsKey("words")) {
            throw new WrongUsage("There is nothing to say.");
        }
        operationOutput.progress(1, 2);
        operationOutput.line(arguments.get("words"));
        operationOutput.message("heard");
        return 7;
    }
}

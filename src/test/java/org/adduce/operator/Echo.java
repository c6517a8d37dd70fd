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
    public int run(Map<String, String> arguments, Teller teller) throws IOException {
        if (!arguments.containsKey("words")) {
            throw new WrongUsage("There is nothing to say.");
        }
        teller.progress(1, 2);
        teller.line(arguments.get("words"));
        teller.message("heard");
        return 7;
    }
}

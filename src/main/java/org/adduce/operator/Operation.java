package org.adduce.operator;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.adduce.workflow.Refusal;

/**
 * Something that only who runs the program may do. Each is a bean; a command asks for it by its name, and it does the same
 * whether the program runs already or was started for it alone.
 */
public interface Operation {

    /** A noun that no other operation has; it stands in the address: {@code verification}. */
    String name();

    /** The names of the arguments that it knows. */
    Set<String> arguments();

    /**
     * Does it, outside of any transaction, with a request id of its own.
     *
     * @param arguments       as the command gave them; what it left out is missing
     * @param operationOutput told what it does and what came out
     * @return the command's exit code: 0, or 1 for what was looked for and is not so
     * @throws WrongUsage when the arguments make no sense; exit code 2
     * @throws Refusal    when it may not be done now; told as a sentence, exit code 1
     */
    int run(Map<String, String> arguments, OperationOutput operationOutput) throws IOException;
}

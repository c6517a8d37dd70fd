package org.adduce.operator;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adduce.disk.DiskSync;
import org.adduce.web.Fault;
import org.adduce.web.MessageLookup;
import org.adduce.web.RequestId;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;

/** All operations by their names, and what becomes of those that fail. */
@Singleton
public class Operations {

    /** Exit code when something is not so, or was refused. */
    public static final int FAILED = 1;
    /** Exit code for wrong usage, and when the program cannot be reached. */
    public static final int WRONG_USAGE = 2;

    private final Map<String, Operation> byName;
    private final MessageLookup messageLookup;
    private final RequestId requestId;
    private final DiskSync diskSync;

    Operations(@All List<Operation> operations, MessageLookup messageLookup, RequestId requestId, DiskSync diskSync) {
        this.byName = operations.stream().collect(Collectors.toMap(Operation::name, Function.identity()));
        this.messageLookup = messageLookup;
        this.requestId = requestId;
        this.diskSync = diskSync;
    }

    Optional<Operation> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Does what the operation of this name does, and tells in a sentence why it failed if it did. What it has changed is on disk.
     *
     * @return the exit code
     * @throws IOException when the teller can be told nothing more
     */
    @ActivateRequestContext
    public int run(String name, Map<String, String> arguments, OperationOutput operationOutput) throws IOException {
        try {
            int code = find(name)
                    .orElseThrow(() -> new WrongUsage("This version of Adduce has no operation " + name + "."))
                    .run(arguments, operationOutput);
            diskSync.awaitAll();
            return code;
        } catch (WrongUsage e) {
            operationOutput.message(String.valueOf(e.getMessage()));
            return WRONG_USAGE;
        } catch (Refusal e) {
            operationOutput.message(told(e.issues()));
            return FAILED;
        } catch (Fault e) {
            operationOutput.message(told(e.issues()));
            return WRONG_USAGE;
        } catch (RuntimeException e) {
            Log.errorf(e, "%s failed, request %s", name, requestId.value());
            operationOutput.message(
                    "%s failed: %s (request %s in the server log).".formatted(name, e.getMessage(), requestId.value()));
            return FAILED;
        }
    }

    private String told(List<Issue> issues) {
        return issues.stream().map(messageLookup::of).distinct().collect(Collectors.joining(" "));
    }
}

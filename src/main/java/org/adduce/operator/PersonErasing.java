package org.adduce.operator;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.erasure.ErasureRequest;
import org.adduce.erasure.FreshDatabase;
import org.adduce.erasure.PersonErasure;

/** Erases people on their demand, or says what would be erased. */
@Singleton
class PersonErasing implements Operation {

    private final PersonErasure erasure;
    private final FreshDatabase files;

    PersonErasing(PersonErasure erasure, FreshDatabase files) {
        this.erasure = erasure;
        this.files = files;
    }

    @Override
    public String name() {
        return "person-erasure";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("names", "also", "find");
    }

    /** Its arguments are {@code names} and {@code also}, one a line, and {@code find} to change nothing. */
    @Override
    public int run(Map<String, String> arguments, OperationOutput operationOutput) throws IOException {
        var erasureRequest = demand(arguments);
        boolean onlyFind = arguments.containsKey("find");
        var erasureOutcome = onlyFind ? erasure.find(erasureRequest) : erasure.erase(erasureRequest);
        var report = new ErasureReport(erasureOutcome, operationOutput);
        if (erasureOutcome.found().rows().isEmpty()) {
            report.tellNothing();
            return Operations.FAILED;
        }
        report.tell(onlyFind ? "To be erased" : "Erased");
        if (!onlyFind) {
            report.tellFiles(files.rewrite());
            report.tellBeyond();
        }
        return 0;
    }

    private static ErasureRequest demand(Map<String, String> arguments) {
        var erasureRequest = new ErasureRequest(lines(arguments, "names"), lines(arguments, "also"));
        if (erasureRequest.names().isEmpty()) {
            throw new WrongUsage("Enter the name of the person to erase.");
        }
        if (!erasureRequest.unfit().isEmpty()) {
            throw new WrongUsage(
                    "Enter names of 2 to 200 characters, unlike these: " + String.join(", ", erasureRequest.unfit()));
        }
        return erasureRequest;
    }

    private static List<String> lines(Map<String, String> arguments, String key) {
        return arguments.getOrDefault(key, "").lines().toList();
    }
}

package org.adduce.web.failure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Storable;

/** Says where a document in JSON could not be read. */
final class UnreadJson {

    private static final int DEEPEST_PATH = 10;
    private static final int LONGEST_NAME = 100;

    private UnreadJson() {}

    /** Empty where what was thrown is not about JSON. */
    static List<Issue> issues(Throwable thrown) {
        return unread(thrown).map(UnreadJson::issue).stream().toList();
    }

    /** The field that nothing here has; empty where that is not what is wrong. */
    static Optional<Issue> unknownField(Throwable thrown) {
        return unread(thrown)
                .filter(UnrecognizedPropertyException.class::isInstance)
                .map(unknown -> new Issue(path((UnrecognizedPropertyException) unknown), "field_is_known"));
    }

    private static Optional<Throwable> unread(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(JsonProcessingException.class::isInstance)
                .findFirst();
    }

    private static Issue issue(Throwable unread) {
        return unread instanceof JsonMappingException misfit
                        && !misfit.getPath().isEmpty()
                ? new Issue(path(misfit), "json_fits")
                : Issue.of("json_is_well_formed");
    }

    /** In API spelling: {@code evidence[1].source.name}. Names are the sender's: they are cut, and made fit to be sent back. */
    private static String path(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .limit(DEEPEST_PATH)
                .map(step ->
                        step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + name(step.getFieldName()))
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String name(String sent) {
        return Storable.shown(sent.length() > LONGEST_NAME ? sent.substring(0, LONGEST_NAME) + "…" : sent);
    }
}

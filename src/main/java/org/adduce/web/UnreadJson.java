package org.adduce.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.workflow.Issue;

/** Says where a document in JSON could not be read. */
final class UnreadJson {

    private static final int DEEPEST_PATH = 10;

    private UnreadJson() {}

    /** Empty where what was thrown is not about JSON. */
    static List<Issue> issues(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(JsonProcessingException.class::isInstance)
                .findFirst()
                .map(UnreadJson::issue)
                .stream()
                .toList();
    }

    private static Issue issue(Throwable unread) {
        return unread instanceof JsonMappingException misfit && !misfit.getPath().isEmpty()
                ? new Issue(path(misfit), "json_fits")
                : Issue.of("json_is_well_formed");
    }

    /** In API spelling: {@code evidence[1].source.name}. */
    private static String path(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .limit(DEEPEST_PATH)
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}

package org.adduce.web.failure;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.adduce.workflow.Issue;

/** Bean Validation's violations as issues. */
final class Violations {

    private static final Set<String> TOLD =
            Set.of("not_blank", "not_null", "not_empty", "size", "pattern", "email", "min", "max");

    private Violations() {}

    /** A violated return value is a fault of the program, never of who called it. */
    static boolean areTheCallers(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .flatMap(v -> StreamSupport.stream(v.getPropertyPath().spliterator(), false))
                .noneMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static List<Issue> issues(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(v -> new Issue(field(v.getPropertyPath()), key(v)))
                .sorted(java.util.Comparator.comparing(Issue::field))
                .toList();
    }

    /** The path in the document: what stands behind the method and its parameter, or the parameter itself. */
    private static String field(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(node -> {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER) {
                names.add(node.toString());
            }
        });
        return String.join(".", names.size() > 1 ? names.subList(1, names.size()) : names);
    }

    private static String key(ConstraintViolation<?> violation) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var key = annotation.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return TOLD.contains(key) ? key : "invalid";
    }
}

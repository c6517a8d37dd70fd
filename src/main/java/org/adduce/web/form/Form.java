package org.adduce.web.form;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.workflow.Issue;
import org.adduce.workflow.Refusal;
import org.adduce.workflow.Storable;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows: the values, as they were typed if it was sent before, and what is wrong with them. Unchangeable;
 * field names are those of {@link Issue#field()}.
 */
@TemplateData
public final class Form {

    private final Map<String, List<String>> values;
    private final List<Issue> issues;

    private Form(Map<String, List<String>> values, List<Issue> issues) {
        this.values = values;
        this.issues = issues;
    }

    /** A form that nobody has filled in yet. */
    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    /** The form as it was sent. */
    public static Form sent(MultivaluedMap<String, String> fields) {
        return new Form(new LinkedHashMap<>(fields), List.of());
    }

    /** The same form with this value in a field, in place of what was there; null leaves the field empty. */
    public Form with(String field, @Nullable Object value) {
        return with(field, value == null ? List.of() : List.of(value.toString()));
    }

    public Form with(String field, List<String> several) {
        var all = new LinkedHashMap<>(values);
        all.put(field, List.copyOf(several));
        return new Form(all, issues);
    }

    /** The same form with all that is wrong in it. */
    public Form refused(List<Issue> found) {
        return new Form(values, List.copyOf(found));
    }

    public Form refused(Refusal refusal) {
        return refused(refusal.issues());
    }

    /** The first value of a field; empty if it has none. */
    public String value(String field) {
        var all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The first value of a field with single line ends; browsers send each as CR LF. */
    public String lines(String field) {
        return value(field).replace("\r\n", "\n");
    }

    /** The first value of a field, fit to be shown: with a sign in place of what no page can hold. */
    public String shown(String field) {
        return Storable.shown(value(field));
    }

    /** All that was typed, fit to be shown; without what is blank and the values of these fields. */
    public List<String> textsExcept(Set<String> fields) {
        return values.entrySet().stream()
                .filter(field -> !fields.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .filter(value -> !value.isBlank())
                .map(Storable::shown)
                .toList();
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether a field has this value; for options and boxes. */
    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    public List<Issue> issues() {
        return issues;
    }

    public boolean isRefused() {
        return !issues.isEmpty();
    }

    /** What is wrong in this field. */
    public List<Issue> issuesOf(String field) {
        return issues.stream().filter(i -> i.field().equals(field)).toList();
    }

    /** The ids of hint and error for {@code aria-describedby}; empty for none. */
    public String describedBy(String field, @Nullable Object hint) {
        List<String> ids = new ArrayList<>();
        Stream.of(hint == null || hint.toString().isEmpty() ? "" : field + "-hint")
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        if (!issuesOf(field).isEmpty()) {
            ids.add(field + "-error");
        }
        return String.join(" ", ids);
    }
}

package org.adduce;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.adduce.extraction.checkworthiness.Reason;
import org.adduce.review.EditionContent;
import org.adduce.review.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored as JSON, and hashed, has the components of its records as its fields and no others: a question that a record
 * answers, {@code isOnline()}, is none of them, whoever may see it.
 */
class StoredFieldsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Class<?>> records() {
        var found = new LinkedHashSet<Class<?>>();
        Stream.of(Findings.class, EditionContent.class, Reason.class).forEach(type -> collect(type, found));
        return found.stream();
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (!type.isRecord() || !found.add(type)) {
            return;
        }
        for (var component : type.getRecordComponents()) {
            var inside = MAPPER.getTypeFactory().constructType(component.getGenericType());
            Stream.of(inside, inside.getContentType())
                    .filter(Objects::nonNull)
                    .map(JavaType::getRawClass)
                    .forEach(raw -> collect(raw, found));
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void fields_areTheComponents(Class<?> type) {
        var config = MAPPER.getSerializationConfig();
        var written = config.introspect(config.constructType(type)).findProperties().stream()
                .filter(BeanPropertyDefinition::couldSerialize)
                .map(BeanPropertyDefinition::getName)
                .collect(toCollection(TreeSet::new));
        var components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(toCollection(TreeSet::new));
        assertThat(written).isEqualTo(components);
    }
}

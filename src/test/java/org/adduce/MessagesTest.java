package org.adduce;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words that are looked up at run time across all packages: which of two is meant would be left to chance. */
class MessagesTest {

    private static final Pattern LOOKED_UP =
            Pattern.compile("(issue|audit|deed|subject|object|action|who|stage|outcome|dismissal|rule|work)_.*");

    @Test
    void keysLookedUpAcrossPackages_standInOneBundleOnly() {
        var bundles = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.adduce").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> LOOKED_UP.matcher(method.getName()).matches())
                        .collect(groupingBy(
                                JavaMethod::getName,
                                TreeMap::new,
                                mapping(method -> method.getOwner().getSimpleName(), toSet())));

        assertThat(bundles).isNotEmpty();
        bundles.values().removeIf(owners -> owners.size() == 1);
        assertThat(bundles).isEmpty();
    }
}

package org.adduce.article;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.adduce.workflow.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What became of one uploaded file.
 *
 * @param broughtIn null where it was refused
 */
@TemplateData
record FileOutcome(String name, @Nullable ImportResult broughtIn, List<Issue> issues) {

    Optional<ImportResult> arrived() {
        return Optional.ofNullable(broughtIn);
    }
}

package org.adduce.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import org.adduce.workflow.Issue;

/** {@code {words:of('stage', claim.stage.id)}} and {@code {issue.words}} in templates. */
@TemplateExtension
final class MessagesInTemplates {

    private MessagesInTemplates() {}

    @TemplateExtension(namespace = "words")
    static String of(String prefix, String id) {
        return words().of(prefix, id);
    }

    static String words(Issue issue) {
        return words().of(issue);
    }

    private static MessageLookup words() {
        return Arc.container().instance(MessageLookup.class).get();
    }
}

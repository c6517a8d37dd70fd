package org.adduce.web.form;

import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;

/** The form of a page that has but one field, {@code {form:of('q', words)}}: nobody needs to hand it one. */
@TemplateExtension(namespace = "form")
final class FormsInTemplates {

    private FormsInTemplates() {}

    static Form of(String field, @Nullable String value) {
        return Form.empty().with(field, value);
    }
}

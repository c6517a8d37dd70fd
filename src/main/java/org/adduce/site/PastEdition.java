package org.adduce.site;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.adduce.review.EditionContent;
import org.jspecify.annotations.Nullable;

/**
 * One edition in the list of all.
 *
 * @param whatWasWrong in the one before; null for the first
 */
@TemplateData
public record PastEdition(
        int number, Instant published, @Nullable String whatWasWrong) {

    /** Those that an edition knows of, itself among them, newest first. */
    static List<PastEdition> of(EditionContent content) {
        var editions = new ArrayList<PastEdition>();
        content.corrections()
                .forEach(note -> editions.add(new PastEdition(note.edition(), note.published(), note.whatWasWrong())));
        editions.add(new PastEdition(1, content.firstPublished(), null));
        return editions;
    }

    public boolean isFirst() {
        return number == 1;
    }
}

package org.adduce.site;

import io.quarkus.qute.TemplateData;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition among all of its claim's.
 *
 * @param claim      as this edition shows it
 * @param latest     as the public sees it now
 * @param replacedBy the edition that came after it; null for the latest
 */
@TemplateData
public record EditionView(
        PublishedClaim claim,
        PublishedClaim latest,
        @Nullable PastEdition replacedBy) {

    static EditionView of(PublishedClaim claim, PublishedClaim latest) {
        return new EditionView(
                claim, latest, find(latest, claim.content().edition() + 1).orElse(null));
    }

    private static Optional<PastEdition> find(PublishedClaim latest, int number) {
        return latest.editions().stream()
                .filter(edition -> edition.number() == number)
                .findFirst();
    }

    /** Whether the audit log knows both, this and the latest one, as they are. */
    public boolean isRecorded() {
        return claim.recorded() && latest.recorded();
    }

    public int number() {
        return claim.content().edition();
    }

    /** Its path on this site. */
    public String path() {
        return claim.path() + "/editions/" + number();
    }
}

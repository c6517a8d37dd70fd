package org.adduce.review;

import java.util.Locale;
import org.adduce.audit.event.EventType;

/** What happens in a review beside the steps from stage to stage, which are {@link org.adduce.claim.Action}s. */
public enum ReviewEvent implements EventType {
    REVISION_SAVED,
    EVIDENCE_ARCHIVED;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.adduce.desk;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.adduce.audit.history.FieldHistory;
import org.adduce.review.Edition;
import org.adduce.review.Findings;
import org.adduce.review.Revision;
import org.adduce.review.content.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stood at one moment. Read lazily: not to be shown after its transaction.
 *
 * @param there    whether there was such a claim
 * @param began    since when there is one
 * @param stage    its id; empty where it is no longer known
 * @param lines    what else there was to be said of it
 * @param revision what the review had saved last; null for nothing
 * @param findings what that says
 * @param rating   null where none was chosen
 * @param edition  the one in force, or withdrawn; null before the first
 * @param matches  the paths of other claims by what was decided about them
 */
@TemplateData
public record ClaimSnapshotView(
        long claim,
        boolean there,
        Instant began,
        FieldHistory.Value statement,
        String stage,
        List<Line> lines,
        @Nullable Revision revision,
        Findings findings,
        @Nullable Rating rating,
        @Nullable Edition edition,
        Map<String, List<String>> matches) {

    /** @param removed since when it is no longer known; null where it is */
    @TemplateData
    public record Line(String label, String value, @Nullable Instant removed) {}
}

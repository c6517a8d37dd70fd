package org.adduce.review.content;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import org.adduce.claim.Outcome;

/** How this newsroom reviews. */
@StaticInitSafe
@ConfigMapping(prefix = "adduce.review")
public interface ReviewConfig {

    /**
     * Whether somebody other than the authors approves. A desk of one person sets it to false; then an author may approve
     * with a waiver, which is on record and on the public page.
     */
    @WithDefault("true")
    boolean secondPerson();

    /** The rating scale, in the order in which it is offered; where none is set, {@link RatingScale#standard()}. */
    Optional<List<RatingEntry>> scale();

    /** The address at which readers complain, as the public pages name it. */
    @WithDefault("/contact")
    String complaints();

    /** The largest file that is archived as evidence, in bytes. */
    @WithDefault("20000000")
    long archiveLimit();

    /** One rating of the newsroom's own scale. */
    interface RatingEntry {
        String id();

        String label();

        String definition();

        Outcome outcome();

        /** 1 to 5, rising with truth. */
        Optional<Integer> number();

        @WithDefault("•")
        String symbol();
    }

    /** The scale as set, or the standard one. */
    default RatingScale ratingScale() {
        return scale().filter(entries -> !entries.isEmpty())
                .map(entries -> new RatingScale(entries.stream()
                        .map(entry -> new Rating(
                                entry.id(),
                                entry.label(),
                                entry.definition(),
                                entry.outcome(),
                                entry.number().orElse(null),
                                entry.symbol()))
                        .toList()))
                .orElseGet(RatingScale::standard);
    }
}

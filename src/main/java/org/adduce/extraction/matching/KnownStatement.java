package org.adduce.extraction.matching;

import org.jspecify.annotations.Nullable;

/**
 * A statement that others are compared with.
 *
 * @param id by which the caller knows it; one statement each
 * @param article where it stands; statements of one article are not matched with each other
 * @param claimant who said it; null where the article itself says it or names nobody
 */
public record KnownStatement(
        String id,
        String article,
        String statement,
        @Nullable String claimant) {}

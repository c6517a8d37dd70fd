package org.adduce.extraction.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the markup of a page declares about the article, as opposed to what its text shows. */
record DeclaredMetadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String language) {

    static final DeclaredMetadata NOTHING = new DeclaredMetadata(null, null, null, null, null);
}

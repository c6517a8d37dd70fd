package org.adduce.claim;

import java.util.Locale;
import org.adduce.web.Cursor;

/** In which order claims are listed, and how the place after one of them is written. */
enum ClaimSort {
    /** What is most worth checking first. */
    SCORE(2) {
        @Override
        Cursor after(Claim claim) {
            return Cursor.of(claim.score(), claim.id());
        }
    },
    NEWEST(1) {
        @Override
        Cursor after(Claim claim) {
            return Cursor.of(claim.id());
        }
    },
    /** What is due first; what has no date comes last. */
    DUE(2) {
        @Override
        Cursor after(Claim claim) {
            var due = claim.due();
            return Cursor.of(due == null ? "" : due, claim.id());
        }
    },
    /** The newest article first, its claims as they stand in it. */
    ARTICLE(3) {
        @Override
        Cursor after(Claim claim) {
            return Cursor.of(claim.articleId(), claim.passage().start(), claim.id());
        }
    };

    private final int parts;

    ClaimSort(int parts) {
        this.parts = parts;
    }

    abstract Cursor after(Claim claim);

    /** How many parts its cursors have. */
    int parts() {
        return parts;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

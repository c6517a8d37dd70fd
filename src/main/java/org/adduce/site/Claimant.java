package org.adduce.site;

import java.util.regex.Pattern;

/** What kind of thing a claimant is, as far as the name tells; schema.org wants one of the two. */
final class Claimant {

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)\\b(agency|association|authority|bank|board|bureau|commission|committee|company|corporation|council"
                    + "|court|department|federation|foundation|fund|government|group|inc|institute|league|limited|ltd"
                    + "|ministry|office|organi[sz]ation|parliament|party|police|service|society|trust|union|university)\\b"
                    + "|^(?-i:\\p{Lu}{2,8})$");

    private Claimant() {}

    static String typeOf(String name) {
        return ORGANISATION.matcher(name).find() ? "Organization" : "Person";
    }
}

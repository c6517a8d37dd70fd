package org.adduce.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions as they travel in {@code ETag} and {@code If-Match} (RFC 9110). */
public final class EntityTag {

    /**
     * Proxies that compress make our tags weak, and some clients take the quotes off; the version in them is still the
     * one we gave out. A star names no version, so it would overwrite what its sender never saw.
     */
    private static final Pattern ONE_VERSION = Pattern.compile("(?:W/)?(\"?)(\\d{1,18})\\1");

    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that a change is made to.
     *
     * @throws Fault 428 if the header is missing, 400 if it is not one version
     */
    public static long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Fault.versionMissing();
        }
        var tag = ONE_VERSION.matcher(ifMatch.trim());
        if (!tag.matches()) {
            throw Fault.badRequest("If-Match", "version_is_one_tag");
        }
        return Long.parseLong(tag.group(2));
    }
}

package org.adduce.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reader's choice of a language, kept in the browser: it needs no account. */
@Path("/language")
public class LanguageResource {

    private static final Duration KEPT = Duration.ofDays(365);

    private final Languages languages;
    private final Site site;

    LanguageResource(Languages languages, Site site) {
        this.languages = languages;
        this.site = site;
    }

    /** @throws Fault 400 for a language that there are no messages in */
    @POST
    @PermitAll
    public Response choose(@FormParam("language") @Nullable String tag, @FormParam("return") @Nullable String page) {
        var language = languages.available().stream()
                .map(Locale::toLanguageTag)
                .filter(available -> available.equals(tag))
                .findFirst()
                .orElseThrow(() -> Fault.badRequest("language", "language_is_available"));
        var choice = new NewCookie.Builder(Languages.COOKIE)
                .value(language)
                .path("/")
                .maxAge((int) KEPT.toSeconds())
                .sameSite(SameSite.LAX)
                .httpOnly(true)
                .secure(site.isHttps())
                .build();
        return Response.fromResponse(Responses.seeOther(LocalPath.of(page).orElse("/")))
                .cookie(choice)
                .build();
    }
}

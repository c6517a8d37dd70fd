package org.adduce.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.adduce.web.Languages;
import org.adduce.web.Site;

/** What was published last, for feed readers. */
@Path("/feed.xml")
public class FeedResource {

    private static final int ENTRIES = 30;

    private final Summaries summaries;
    private final LastPublication lastPublication;
    private final ConditionalResponse conditionalResponse;
    private final Site site;
    private final Languages languages;

    FeedResource(
            Summaries summaries,
            LastPublication lastPublication,
            ConditionalResponse conditionalResponse,
            Site site,
            Languages languages) {
        this.summaries = summaries;
        this.lastPublication = lastPublication;
        this.conditionalResponse = conditionalResponse;
        this.site = site;
        this.languages = languages;
    }

    @GET
    @PermitAll
    public Response feed() {
        var claims = summaries.newestClaims(null, ENTRIES).items();
        var changed = lastPublication.at();
        return conditionalResponse.answer(
                Feed.of(claims, changed, site, languages.messages(SiteMessages.class)), Feed.TYPE, changed);
    }
}

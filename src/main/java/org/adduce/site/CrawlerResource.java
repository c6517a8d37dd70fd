package org.adduce.site;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.web.Site;

/** What search engines ask for: which pages there are (sitemaps.org), and where they have no business (RFC 9309). */
@Path("/")
public class CrawlerResource {

    /** The most addresses that one sitemap may hold. */
    private static final int MOST = 50_000;

    private final Summaries summaries;
    private final LastPublication lastPublication;
    private final ConditionalResponse conditionalResponse;
    private final Site site;

    CrawlerResource(
            Summaries summaries, LastPublication lastPublication, ConditionalResponse conditionalResponse, Site site) {
        this.summaries = summaries;
        this.lastPublication = lastPublication;
        this.conditionalResponse = conditionalResponse;
        this.site = site;
    }

    @GET
    @Path("robots.txt")
    @PermitAll
    public Response robots() {
        var text = """
                User-agent: *
                Disallow: /desk
                Disallow: /api

                Sitemap: %s
                """.formatted(site.absolute("/sitemap.xml"));
        return conditionalResponse.answer(text, "text/plain;charset=UTF-8", lastPublication.ofProgram());
    }

    @GET
    @Path("sitemap.xml")
    @PermitAll
    public Response sitemap() {
        var paths = Stream.concat(
                        Stream.of("/", "/reviews", "/methodology", "/corrections", "/contact"),
                        summaries.paths(MOST - 5).stream())
                .map(path -> "<url><loc>" + site.absolute(path) + "</loc></url>\n")
                .collect(Collectors.joining());
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + paths + "</urlset>\n";
        return conditionalResponse.answer(xml, "application/xml;charset=UTF-8", lastPublication.at());
    }
}

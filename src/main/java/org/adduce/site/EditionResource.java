package org.adduce.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.review.comparison.ReviewComparison;
import org.adduce.web.MessageLookup;

/** An edition as it was published, and what another one changed in it. */
@Path("/claims/{slug}/editions/{number: [1-9][0-9]*}")
public class EditionResource {

    private final Summaries summaries;
    private final ConditionalResponse conditionalResponse;
    private final MessageLookup messageLookup;

    EditionResource(Summaries summaries, ConditionalResponse conditionalResponse, MessageLookup messageLookup) {
        this.summaries = summaries;
        this.conditionalResponse = conditionalResponse;
        this.messageLookup = messageLookup;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {

        static native TemplateInstance edition(EditionView view);

        static native TemplateInstance changes(
                EditionView before, EditionView now, List<ReviewComparison.Field> fields);

        private Templates() {}
    }

    @GET
    @PermitAll
    public Response show(@PathParam("slug") String slug, @PathParam("number") int number) {
        var view = view(slug, number);
        return answer(Templates.edition(view), view);
    }

    /**
     * What this edition changed.
     *
     * @param since the edition that it is compared with; 0 for the one before it
     */
    @GET
    @Path("changes")
    @PermitAll
    public Response changes(
            @PathParam("slug") String slug,
            @PathParam("number") int number,
            @QueryParam("since") @DefaultValue("0") int since) {
        var now = view(slug, number);
        var before = view(slug, since == 0 ? number - 1 : since);
        var fields = ReviewComparison.of(before.claim().content(), now.claim().content(), messageLookup).stream()
                .filter(ReviewComparison.Field::differs)
                .toList();
        return answer(Templates.changes(before, now, fields), before, now);
    }

    /** Any later edition shows in them, so they change with the claim's page. */
    private Response answer(TemplateInstance page, EditionView... shown) {
        return Stream.of(shown).allMatch(EditionView::isRecorded)
                ? conditionalResponse.page(page, shown[0].latest().changed())
                : conditionalResponse.undated(page);
    }

    private EditionView view(String slug, int number) {
        return summaries.editionOf(slug, number).orElseThrow(NotFoundException::new);
    }
}

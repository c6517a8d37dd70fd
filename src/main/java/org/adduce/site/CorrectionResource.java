package org.adduce.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.adduce.review.EditionContent;
import org.adduce.review.Withdrawal;
import org.adduce.review.publication.Withdrawals;
import org.adduce.web.Page;
import org.jspecify.annotations.Nullable;

/** Everything that was put right or taken back, newest first. */
@Path("/corrections")
public class CorrectionResource {

    private static final int PAGE = 50;

    private final Summaries summaries;
    private final Withdrawals withdrawals;
    private final LastPublication lastPublication;
    private final ConditionalResponse conditionalResponse;

    CorrectionResource(
            Summaries summaries,
            Withdrawals withdrawals,
            LastPublication lastPublication,
            ConditionalResponse conditionalResponse) {
        this.summaries = summaries;
        this.withdrawals = withdrawals;
        this.lastPublication = lastPublication;
        this.conditionalResponse = conditionalResponse;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {

        /** @param corrected the editions that put something right, of which the first note says what it was */
        static native TemplateInstance corrections(Page<EditionContent> corrected, List<Withdrawal> withdrawals);

        private Templates() {}
    }

    @GET
    @PermitAll
    public Response list(@QueryParam("after") @Nullable String after) {
        var withdrawn = after == null ? withdrawals.newest(PAGE) : List.<Withdrawal>of();
        return conditionalResponse.page(
                Templates.corrections(summaries.corrections(after, PAGE), withdrawn), lastPublication.at());
    }
}

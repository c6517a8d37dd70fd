package org.adduce.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.adduce.review.EditionContent;
import org.adduce.review.content.Appearance;
import org.adduce.review.content.Rating;
import org.adduce.web.Site;
import org.adduce.web.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * The one ClaimReview of a claim's page, as schema.org defines it and fact-check search engines read it
 * (https://schema.org/ClaimReview).
 */
final class ClaimReviewMarkup {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final EditionContent content;
    private final Site site;

    private ClaimReviewMarkup(EditionContent content, Site site) {
        this.content = content;
        this.site = site;
    }

    /** As JSON-LD that may stand inside a script element; null for a withdrawn claim, of which nothing is asserted. */
    static @Nullable String of(PublishedClaim claim, Site site) {
        return claim.isWithdrawn()
                ? null
                : inert(new ClaimReviewMarkup(claim.content(), site).review().toString());
    }

    private ObjectNode review() {
        var review = JSON.objectNode()
                .put("@context", "https://schema.org")
                .put("@type", "ClaimReview")
                .put("url", site.absolute("/claims/" + content.slug()))
                .put("claimReviewed", content.statement())
                .put("datePublished", content.firstPublished().toString())
                .put("dateModified", content.published().toString());
        review.set("author", publisher());
        review.set("reviewRating", rating());
        review.set("itemReviewed", claim());
        setIfAny(review, "citation", citations());
        setIfAny(review, "correction", corrections());
        return review;
    }

    private ObjectNode publisher() {
        return thing("Organization")
                .put("name", site.name())
                .put("url", site.absolute("/"))
                .put("publishingPrinciples", site.absolute("/methodology"))
                .put("correctionsPolicy", site.absolute("/methodology"));
    }

    private ObjectNode rating() {
        var verdict = content.verdict();
        var rating = thing("Rating").put("alternateName", verdict.label());
        if (verdict.number() != null) {
            rating.put("ratingValue", verdict.number())
                    .put("bestRating", Rating.BEST)
                    .put("worstRating", Rating.WORST);
        }
        return rating.put("ratingExplanation", content.summary());
    }

    private ObjectNode claim() {
        var claim = thing("Claim");
        if (content.claimant() != null) {
            claim.set("author", thing(Claimant.typeOf(content.claimant())).put("name", content.claimant()));
        }
        Stream.concat(
                        content.appearances().stream().map(Appearance::date),
                        Stream.ofNullable(content.article().publishedAt()))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(ClaimReviewMarkup::day))
                .ifPresent(date -> claim.put("datePublished", date));
        setIfAny(claim, "appearance", appearances());
        return claim;
    }

    /** The article itself, and wherever else it was seen; each address once. */
    private ArrayNode appearances() {
        var byAddress = new LinkedHashMap<String, ObjectNode>();
        var article = content.article();
        var url = Links.web(article.url());
        if (url != null) {
            var work = thing("Article").put("url", url).put("headline", article.title());
            putIfAny(work, "datePublished", article.publishedAt());
            if (article.publisher() != null) {
                work.set("publisher", thing("Organization").put("name", article.publisher()));
            }
            byAddress.put(url, work);
        }
        for (var appearance : content.appearances()) {
            var address = Links.web(appearance.url());
            if (address != null) {
                var work = thing("CreativeWork").put("url", address);
                putIfAny(work, "name", appearance.place());
                putIfAny(work, "datePublished", appearance.date());
                byAddress.putIfAbsent(address, work);
            }
        }
        return JSON.arrayNode().addAll(byAddress.values());
    }

    private ArrayNode citations() {
        var citations = JSON.arrayNode();
        for (var piece : content.evidence()) {
            var work = thing("CreativeWork");
            putIfAny(work, "name", piece.source().name());
            putIfAny(work, "url", Links.web(piece.source().url()));
            citations.add(work);
        }
        return citations;
    }

    private ArrayNode corrections() {
        var corrections = JSON.arrayNode();
        for (var note : content.corrections()) {
            corrections.add(thing("CorrectionComment")
                    .put("text", note.whatWasWrong())
                    .put("datePublished", note.published().toString()));
        }
        return corrections;
    }

    private static ObjectNode thing(String type) {
        return JSON.objectNode().put("@type", type);
    }

    private static void putIfAny(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    private static void setIfAny(ObjectNode node, String name, ArrayNode values) {
        if (!values.isEmpty()) {
            node.set(name, values);
        }
    }

    private static LocalDate day(String date) {
        var day = TypedDate.parse(date);
        return day == null ? LocalDate.MAX : day;
    }

    /** What could end the element, begin a comment in it, or end a line in a script, as JSON may write it instead. */
    private static String inert(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}

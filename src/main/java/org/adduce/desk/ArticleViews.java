package org.adduce.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.adduce.account.Account;
import org.adduce.account.People;
import org.adduce.article.Article;
import org.adduce.audit.history.History;
import org.adduce.claim.Claims;
import org.adduce.claim.match.MatchViews;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of an article shows. */
@ApplicationScoped
class ArticleViews {

    private final Claims claims;
    private final MatchViews matches;
    private final People people;
    private final History history;

    ArticleViews(Claims claims, MatchViews matches, People people, History history) {
        this.claims = claims;
        this.matches = matches;
        this.people = people;
        this.history = history;
    }

    ArticleView of(Article article) {
        var all =
                claims.ofArticle(article.id()).stream().map(ClaimInArticle::of).toList();
        return new ArticleView(
                article,
                broughtInBy(article),
                MarkedText.of(article.text(), all),
                all,
                RelatedArticle.of(matches.ofArticle(article.id())),
                history.of(article.path()));
    }

    private @Nullable String broughtInBy(Article article) {
        var by = article.broughtInBy();
        return by == null ? null : people.byId(by).map(Account::displayName).orElse(null);
    }
}

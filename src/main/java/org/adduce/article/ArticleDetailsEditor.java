package org.adduce.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.adduce.account.Account;
import org.adduce.audit.event.AuditLog;
import org.adduce.workflow.Guards;
import org.adduce.workflow.Refusal;

/** Puts right what is told about an article; its text never changes. */
@ApplicationScoped
@Transactional
public class ArticleDetailsEditor {

    private final Articles articles;
    private final AuditLog log;

    ArticleDetailsEditor(Articles articles, AuditLog log) {
        this.articles = articles;
        this.log = log;
    }

    /**
     * @param version of the description that the person looked at
     * @throws Refusal if it is stale, or something in the new description is wrong
     */
    public void describe(long articleId, Description told, long version, Account by) {
        var article = articles.find(articleId).orElseThrow(NotFoundException::new);
        new Guards()
                .fresh("description_is_unchanged", article.version() == version)
                .check();
        if (!told.equals(article.description())) {
            log.append(article.describe(told, by));
        }
    }
}

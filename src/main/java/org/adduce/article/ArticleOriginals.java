package org.adduce.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/** What came in for each article. */
@ApplicationScoped
class ArticleOriginals implements PanacheRepository<ArticleOriginal> {}

package org.adduce.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The files themselves, by the SHA-256 of their content; {@link Archive} keeps and fetches them. */
@ApplicationScoped
class ArchivedFiles implements PanacheRepositoryBase<ArchivedFile, String> {}

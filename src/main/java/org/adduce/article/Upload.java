package org.adduce.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.adduce.account.Account;
import org.adduce.workflow.Refusal;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Brings in files from a form: each for itself, so that one that is refused keeps none of the others out. */
@ApplicationScoped
class Upload {

    static final String FIELD = "files";

    private final ArticleImporter importer;

    Upload(ArticleImporter importer) {
        this.importer = importer;
    }

    /** @throws Refusal if no file was chosen */
    List<FileOutcome> bringIn(List<FileUpload> files, Account by) {
        // A form without a chosen file sends one without name and content.
        var chosen = files.stream().filter(file -> !file.fileName().isEmpty()).toList();
        if (chosen.isEmpty()) {
            throw Refusal.incomplete(FIELD, "are_chosen");
        }
        return chosen.stream().map(file -> outcome(file, by)).toList();
    }

    private FileOutcome outcome(FileUpload file, Account by) {
        try {
            var articleSubmission = ArticleSubmission.file(FIELD, file.fileName(), content(file));
            return new FileOutcome(file.fileName(), importer.bringIn(articleSubmission, by), List.of());
        } catch (Refusal e) {
            return new FileOutcome(file.fileName(), null, e.issues());
        }
    }

    private static byte[] content(FileUpload file) {
        if (file.size() > ArticleImporter.LARGEST) {
            throw Refusal.incomplete(FIELD, "is_small");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

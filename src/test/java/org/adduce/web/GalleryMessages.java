package org.adduce.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the gallery that a real page would take from its own package. */
@MessageBundle("gallery")
public interface GalleryMessages {

    @Message("Saved: {title}")
    String notice_sent(String title);

    @Message("Give the article its title.")
    String issue_title_sample_missing();

    @Message("Most of it")
    String sample_most_of_it();

    @Message("Verified")
    String sample_verified();

    @Message("Disputed")
    String sample_disputed();

    @Message("Inconclusive")
    String sample_inconclusive();
}

package org.adduce.erasure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words that stand where a name stood, and those about erasures. */
@MessageBundle("erasure")
public interface ErasureMessages {

    @Message("removed on {date}")
    String removed_on(LocalDate date);

    @Message("erased a person’s data on their demand")
    String audit_person_erased();
}

package org.adduce.erasure;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words that stand where a name stood, and those about erasures. */
@MessageBundle("erasure")
public interface ErasureMessages {

    String removed_on(LocalDate date);

    String audit_person_erased(String actor);
}

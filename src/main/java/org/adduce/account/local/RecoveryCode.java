package org.adduce.account.local;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.adduce.account.Account;
import org.adduce.account.Secret;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;

/** Stands in once for a code of the app, when the app is lost. */
@Entity
class RecoveryCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** 80 random bits: no salt and no slow hash are needed for what nobody can guess. */
    private static final int BYTES = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Account account;

    private String codeHash;
    private @Nullable Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(Account account, String code) {
        this.account = account;
        this.codeHash = hash(code);
    }

    /** {@code abcd-efgh-jklm-npqr}. */
    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var letters = new Base32().encodeToString(bytes).toLowerCase(Locale.ROOT);
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** The same however it was typed from paper: in capitals, with blanks or without hyphens. */
    static String hash(String typed) {
        return Secret.hash(typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }
}

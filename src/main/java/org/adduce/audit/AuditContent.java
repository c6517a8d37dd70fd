package org.adduce.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The content that an event's commitments open to; it may be erased on a person's demand, the event stays. */
@Entity
public class AuditContent {

    @Id
    private Long sequence;

    @MapsId
    @OneToOne(optional = false)
    @JoinColumn(name = "sequence")
    private AuditEvent event;

    private @Nullable String salt;

    @Column(name = "before_content")
    private @Nullable String before;

    @Column(name = "after_content")
    private @Nullable String after;

    private @Nullable String reason;
    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    protected AuditContent() {}

    /** @param salt 128 random bits in hex */
    @SuppressWarnings("NullAway.Init")
    AuditContent(String salt, @Nullable String before, @Nullable String after, @Nullable String reason) {
        this.salt = salt;
        this.before = before;
        this.after = after;
        this.reason = reason;
    }

    void belongTo(AuditEvent owner) {
        this.event = owner;
    }

    /** The changed fields as they were: flat JSON with sorted keys; null where nothing was before. */
    public @Nullable String before() {
        return before;
    }

    public @Nullable String after() {
        return after;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String salt() {
        return salt;
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    /** SHA-256 over the salt's 16 bytes and the content's UTF-8 bytes, in hex; null for no content. */
    @Nullable String commitmentTo(@Nullable String content) {
        if (content == null || salt == null) {
            return null;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(salt));
            digest.update(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

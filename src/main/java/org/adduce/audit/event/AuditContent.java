package org.adduce.audit.event;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The content that an event's commitments open to; it may be erased on a person's demand, the event stays. */
@Entity
@Immutable
public class AuditContent {

    @Id
    private Long sequence;

    @MapsId
    @OneToOne(optional = false)
    @JoinColumn(name = "sequence")
    private AuditEvent event;

    @Embedded
    @AttributeOverride(name = "salt", column = @Column(name = "before_salt"))
    @AttributeOverride(name = "content", column = @Column(name = "before_content"))
    private @Nullable SaltedCommitment before;

    @Embedded
    @AttributeOverride(name = "salt", column = @Column(name = "after_salt"))
    @AttributeOverride(name = "content", column = @Column(name = "after_content"))
    private @Nullable SaltedCommitment after;

    @Embedded
    @AttributeOverride(name = "salt", column = @Column(name = "reason_salt"))
    @AttributeOverride(name = "content", column = @Column(name = "reason"))
    private @Nullable SaltedCommitment reason;

    private @Nullable Instant erasedAt;

    protected AuditContent() {}

    long sequence() {
        return sequence;
    }

    /** The changed fields as they were: flat JSON with sorted keys; null where nothing was before. */
    public @Nullable String before() {
        return content(before);
    }

    public @Nullable String after() {
        return content(after);
    }

    public @Nullable String reason() {
        return content(reason);
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    /** What is now, with the salt that opens the event's commitment to it. */
    @Nullable
    public SaltedCommitment sealedAfter() {
        return after;
    }

    private static @Nullable String content(@Nullable SaltedCommitment part) {
        return part == null ? null : part.content();
    }
}

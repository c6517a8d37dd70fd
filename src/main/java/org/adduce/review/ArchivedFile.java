package org.adduce.review;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.adduce.account.Account;
import org.adduce.merkle.Sha256;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A file or a page that evidence rests on, byte for byte; never changed. The same content is kept once. */
@Entity
@Immutable
public class ArchivedFile {

    @Id
    private String sha256;

    private String name;
    private String mediaType;
    private @Nullable String url;
    private long size;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "archived_by")
    private Account archivedBy;

    private Instant archivedAt;

    @Basic(fetch = FetchType.LAZY)
    @Column(length = Length.LONG32)
    private byte[] content;

    protected ArchivedFile() {}

    ArchivedFile(String name, String mediaType, @Nullable String url, byte[] content, Account archivedBy, Instant at) {
        this.sha256 = Sha256.hex(content);
        this.name = name;
        this.mediaType = mediaType;
        this.url = url;
        this.size = content.length;
        this.content = content.clone();
        this.archivedBy = archivedBy;
        this.archivedAt = at;
    }

    public String sha256() {
        return sha256;
    }

    public String name() {
        return name;
    }

    /** As the browser or the server named it; nobody checked it. */
    public String mediaType() {
        return mediaType;
    }

    /** Where it was fetched; null for an uploaded file. */
    public @Nullable String url() {
        return url;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    byte[] content() {
        return content.clone();
    }
}
